package uk.police.lfr.audit.control.note;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.PublicKey;
import java.security.Signature;
import java.security.spec.X509EncodedKeySpec;
import java.util.Arrays;
import java.util.Base64;
import java.util.HexFormat;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import uk.police.lfr.platform.contract.Sha256;

/** An Ed25519 key that signs notes: a name, a kind of signature and 32 bytes. Immutable. */
public final class NoteKey {
    /** What a signature of the key means. */
    public enum Kind {
        /** The log's own signature over a note's text. */
        LOG(1),
        /** A witness's signature with the time over a note's text. */
        WITNESS(4);

        private final byte code;

        Kind(int code) {
            this.code = (byte) code;
        }
    }

    private static final int KEY_LENGTH = 32;
    private static final int ID_LENGTH = 4;

    /** No space of any kind and no plus, which separates the parts of a key's text. */
    private static final Pattern WRITTEN = Pattern.compile("([^\\s\\p{Z}\\p{Cntrl}+]{1,200})\\+([0-9a-f]{8})\\+(\\S+)");

    /** What X.509 writes before the 32 bytes of an Ed25519 key (RFC 8410). */
    private static final byte[] X509_PREFIX = HexFormat.of().parseHex("302a300506032b6570032100");

    private final String name;
    private final Kind kind;
    private final byte[] key;

    /** @throws IllegalArgumentException the name cannot stand in a note, or the key has another length */
    public NoteKey(String name, Kind kind, byte[] key) {
        if (key.length != KEY_LENGTH || !WRITTEN.matcher(name + "+00000000+x").matches()) {
            throw new IllegalArgumentException("not a key of a note: " + name);
        }
        this.name = name;
        this.kind = kind;
        this.key = key.clone();
    }

    /** Reads {@code name+id+base64}; empty if it is none, if its id is another's or its kind is unknown. */
    public static Optional<NoteKey> parse(String text) {
        Matcher parts = WRITTEN.matcher(text.strip());
        if (!parts.matches()) {
            return Optional.empty();
        }
        try {
            byte[] coded = Base64.getDecoder().decode(parts.group(3));
            for (Kind kind : Kind.values()) {
                if (coded.length == KEY_LENGTH + 1 && coded[0] == kind.code) {
                    NoteKey key = new NoteKey(parts.group(1), kind, Arrays.copyOfRange(coded, 1, coded.length));
                    return key.text().equals(text.strip()) ? Optional.of(key) : Optional.empty();
                }
            }
            return Optional.empty();
        } catch (IllegalArgumentException notBase64) {
            return Optional.empty();
        }
    }

    /** {@code name+id+base64}, as verifiers take it. */
    public String text() {
        byte[] coded = new byte[KEY_LENGTH + 1];
        coded[0] = kind.code;
        System.arraycopy(key, 0, coded, 1, KEY_LENGTH);
        return name + "+" + HexFormat.of().formatHex(id()) + "+"
                + Base64.getEncoder().encodeToString(coded);
    }

    public String name() {
        return name;
    }

    public Kind kind() {
        return kind;
    }

    /** Four bytes by which a signature says whose it is. */
    byte[] id() {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        bytes.writeBytes(name.getBytes(StandardCharsets.UTF_8));
        bytes.write('\n');
        bytes.write(kind.code);
        bytes.writeBytes(key);
        return Arrays.copyOf(Sha256.digest().digest(bytes.toByteArray()), ID_LENGTH);
    }

    /** @param signature 64 bytes */
    boolean verifies(byte[] message, byte[] signature) {
        try {
            byte[] encoded = Arrays.copyOf(X509_PREFIX, X509_PREFIX.length + KEY_LENGTH);
            System.arraycopy(key, 0, encoded, X509_PREFIX.length, KEY_LENGTH);
            PublicKey parsed = KeyFactory.getInstance("Ed25519").generatePublic(new X509EncodedKeySpec(encoded));
            Signature check = Signature.getInstance("Ed25519");
            check.initVerify(parsed);
            check.update(message);
            return check.verify(signature);
        } catch (GeneralSecurityException notASignature) {
            return false;
        }
    }
}
