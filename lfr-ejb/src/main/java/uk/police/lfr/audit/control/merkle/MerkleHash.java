package uk.police.lfr.audit.control.merkle;

import java.security.MessageDigest;
import uk.police.lfr.platform.contract.Sha256;

/** The two hashes of RFC 6962, section 2.1: 32 bytes of SHA-256, leaves and nodes told apart by their first byte. */
public final class MerkleHash {
    /** Bytes of a hash. */
    public static final int LENGTH = 32;

    private static final byte LEAF = 0;
    private static final byte NODE = 1;

    private MerkleHash() {}

    /** The hash of an entry. */
    public static byte[] leaf(byte[] entry) {
        MessageDigest digest = Sha256.digest();
        digest.update(LEAF);
        return digest.digest(entry);
    }

    /** The hash of two neighbours. */
    public static byte[] node(byte[] left, byte[] right) {
        MessageDigest digest = Sha256.digest();
        digest.update(NODE);
        digest.update(left);
        return digest.digest(right);
    }

    /** The root of a tree without entries. */
    public static byte[] empty() {
        return Sha256.digest().digest();
    }
}
