package uk.police.lfr.audit.control;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.Locale;
import uk.police.lfr.platform.contract.Sha256;

/**
 * The bytes of which the tree is made. Public, so they say of a private entry only that there is one: neither what nor
 * when. The commitment binds the leaf to the private entry, and the salt keeps it from being guessed.
 *
 * <p>Both are one line of JSON in UTF-8 with the members in this order:
 *
 * <pre>
 * private entry  {"index":7,"at":"2026-11-28T12:00:00.123Z","actor":"ao","action":"DeploymentAuthorised",
 *                 "subject":"deployment/12","facts":"name=value\nname=value"}
 * private leaf   {"index":7,"kind":"private","commitment":"64 hexadecimal digits"}
 * public leaf    {"index":7,"at":"2026-11-28T12:00:00.123Z","kind":"NoticePublished",
 *                 "facts":{"name":"value"},"commitment":"64 hexadecimal digits"}
 * </pre>
 *
 * The commitment is SHA-256 over the salt and the private entry. When those have expired (decision 0116), it is a number
 * of which nobody can find out what it was made of.
 */
final class LeafData {
    /** Bytes of a salt. */
    static final int SALT = 32;

    /** Hexadecimal digits of a commitment, and what follows them. */
    private static final int DIGITS = 64;

    private static final String END = "\"}";

    /** Always three decimals: {@link Instant#toString} leaves zeroes away. */
    private static final DateTimeFormatter AT =
            new DateTimeFormatterBuilder().appendInstant(3).toFormatter(Locale.ROOT);

    private LeafData() {}

    /** The leaf that an entry must have. */
    static byte[] of(PrivateEntry entry, byte[] salt) {
        return leaf(entry, commitment(entry, salt));
    }

    /** Whether it is the leaf of an entry with this number and this public part, whatever its private part was. */
    static boolean fits(byte[] leaf, PrivateEntry entry) {
        int from = leaf.length - END.length() - DIGITS;
        if (from < 0) {
            return false;
        }
        String commitment = new String(leaf, from, DIGITS, StandardCharsets.US_ASCII);
        return commitment.matches("[0-9a-f]{" + DIGITS + "}") && Arrays.equals(leaf, leaf(entry, commitment));
    }

    private static byte[] leaf(PrivateEntry entry, String commitment) {
        String when = entry.publicFacts() == null
                ? ",\"kind\":\"private\""
                : ",\"at\":" + JsonText.quoted(at(entry.at()))
                        + ",\"kind\":" + JsonText.quoted(entry.action())
                        + ",\"facts\":" + JsonText.object(entry.publicFacts());
        String leaf = "{\"index\":" + entry.index() + when + ",\"commitment\":\"" + commitment + END;
        return leaf.getBytes(StandardCharsets.UTF_8);
    }

    /** What the commitment covers, besides the salt. */
    static String text(PrivateEntry entry) {
        return "{\"index\":" + entry.index()
                + ",\"at\":" + JsonText.quoted(at(entry.at()))
                + ",\"actor\":" + JsonText.quoted(entry.actor())
                + ",\"action\":" + JsonText.quoted(entry.action())
                + ",\"subject\":" + JsonText.quoted(entry.subject())
                + ",\"facts\":" + JsonText.quoted(entry.facts()) + "}";
    }

    private static String commitment(PrivateEntry entry, byte[] salt) {
        MessageDigest digest = Sha256.digest();
        digest.update(salt);
        return HexFormat.of().formatHex(digest.digest(text(entry).getBytes(StandardCharsets.UTF_8)));
    }

    private static String at(Instant at) {
        return AT.format(at);
    }
}
