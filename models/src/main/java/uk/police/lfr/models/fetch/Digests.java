package uk.police.lfr.models.fetch;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.HexFormat;

/** The two digests by which files are pinned. */
public final class Digests {
    private Digests() {}

    /** @return SHA-256 as 64 lower-case hexadecimal digits */
    public static String sha256(byte[] content) {
        return HexFormat.of().formatHex(digest("SHA-256", content));
    }

    /** @return SHA-512 in npm's integrity form, {@code sha512-<base64>} */
    public static String npmIntegrity(byte[] content) {
        return "sha512-" + Base64.getEncoder().encodeToString(digest("SHA-512", content));
    }

    private static byte[] digest(String algorithm, byte[] content) {
        try {
            return MessageDigest.getInstance(algorithm).digest(content);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has " + algorithm, e);
        }
    }
}
