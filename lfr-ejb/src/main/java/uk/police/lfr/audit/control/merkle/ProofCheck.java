package uk.police.lfr.audit.control.merkle;

import java.security.MessageDigest;
import java.util.List;

/** Checks proofs as RFC 9162, sections 2.1.3.2 and 2.1.4.2, does: from the hashes given alone. */
public final class ProofCheck {
    private ProofCheck() {}

    /** Whether a leaf stands at an index of the tree that has this size and root. */
    public static boolean inclusion(byte[] leafHash, long index, long size, List<byte[]> proof, byte[] root) {
        if (index < 0 || index >= size) {
            return false;
        }
        long at = index;
        long last = size - 1;
        byte[] hash = leafHash;
        for (byte[] step : proof) {
            if (last == 0) {
                return false;
            }
            if ((at & 1) == 1 || at == last) {
                hash = MerkleHash.node(step, hash);
                int up = (at & 1) == 1 ? 0 : Long.numberOfTrailingZeros(at);
                at >>= up;
                last >>= up;
            } else {
                hash = MerkleHash.node(hash, step);
            }
            at >>= 1;
            last >>= 1;
        }
        return last == 0 && MessageDigest.isEqual(hash, root);
    }

    /** Whether the tree of the first size and root is the beginning of the second. */
    public static boolean consistency(
            long first, byte[] firstRoot, long second, byte[] secondRoot, List<byte[]> proof) {
        if (first == second) {
            return proof.isEmpty() && MessageDigest.isEqual(firstRoot, secondRoot);
        }
        if (first < 1 || first > second) {
            return false;
        }
        boolean complete = Long.bitCount(first) == 1;
        if (proof.isEmpty() && !complete) {
            return false;
        }
        int done = Long.numberOfTrailingZeros(first);
        long at = (first - 1) >> done;
        long last = (second - 1) >> done;
        byte[] old = complete ? firstRoot : proof.get(0);
        byte[] grown = old;
        for (byte[] step : proof.subList(complete ? 0 : 1, proof.size())) {
            if (last == 0) {
                return false;
            }
            if ((at & 1) == 1 || at == last) {
                old = MerkleHash.node(step, old);
                grown = MerkleHash.node(step, grown);
                int up = (at & 1) == 1 || at == 0 ? 0 : Long.numberOfTrailingZeros(at);
                at >>= up;
                last >>= up;
            } else {
                grown = MerkleHash.node(grown, step);
            }
            at >>= 1;
            last >>= 1;
        }
        return last == 0 && MessageDigest.isEqual(old, firstRoot) && MessageDigest.isEqual(grown, secondRoot);
    }
}
