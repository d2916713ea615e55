package uk.police.lfr.watchlist.control;

import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.List;
import uk.police.lfr.platform.contract.Sha256;

/** Merkle tree over hashed leaves as in RFC 6962: a leaf is hashed after 0x00, a node after 0x01. */
final class SealTree {
    private final List<byte[]> leaves;

    /** @param leaves hashes, at least one */
    SealTree(List<byte[]> leaves) {
        this.leaves = List.copyOf(leaves);
    }

    static byte[] leaf(byte[]... content) {
        MessageDigest leaf = Sha256.digest();
        leaf.update((byte) 0);
        for (byte[] part : content) {
            leaf.update(part);
        }
        return leaf.digest();
    }

    byte[] root() {
        return root(leaves);
    }

    /** The audit path of a leaf, lowest first. */
    List<byte[]> path(int index) {
        List<byte[]> path = new ArrayList<>();
        collect(leaves, index, path);
        return path;
    }

    private static void collect(List<byte[]> part, int index, List<byte[]> path) {
        if (part.size() == 1) {
            return;
        }
        int left = leftOf(part.size());
        if (index < left) {
            collect(part.subList(0, left), index, path);
            path.add(root(part.subList(left, part.size())));
        } else {
            collect(part.subList(left, part.size()), index - left, path);
            path.add(root(part.subList(0, left)));
        }
    }

    /** The root that a leaf and its path lead to. */
    static byte[] rootFrom(byte[] leaf, int index, int size, List<byte[]> path) {
        if (path.isEmpty() || size == 1) {
            return leaf;
        }
        int left = leftOf(size);
        byte[] other = path.get(path.size() - 1);
        List<byte[]> rest = path.subList(0, path.size() - 1);
        return index < left
                ? node(rootFrom(leaf, index, left, rest), other)
                : node(other, rootFrom(leaf, index - left, size - left, rest));
    }

    private static byte[] root(List<byte[]> part) {
        if (part.size() == 1) {
            return part.get(0);
        }
        int left = leftOf(part.size());
        return node(root(part.subList(0, left)), root(part.subList(left, part.size())));
    }

    private static byte[] node(byte[] left, byte[] right) {
        MessageDigest node = Sha256.digest();
        node.update((byte) 1);
        node.update(left);
        node.update(right);
        return node.digest();
    }

    /** The largest power of two below the size. */
    private static int leftOf(int size) {
        return Integer.highestOneBit(size - 1);
    }
}
