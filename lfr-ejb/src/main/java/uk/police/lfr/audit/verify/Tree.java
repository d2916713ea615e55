package uk.police.lfr.audit.verify;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.List;

/** RFC 6962, section 2.1, by the letter: recursion over all leaves. */
final class Tree {
    static final int HASH = 32;
    private static final int TILE = 256;

    private final List<byte[]> leafHashes;

    Tree(List<byte[]> leafHashes) {
        this.leafHashes = leafHashes;
    }

    int size() {
        return leafHashes.size();
    }

    byte[] leaf(int index) {
        return leafHashes.get(index);
    }

    /** The root that the tree had at a size. */
    byte[] root(int size) {
        return size == 0 ? sha256() : root(0, size);
    }

    private byte[] root(int from, int to) {
        if (to - from == 1) {
            return leafHashes.get(from);
        }
        int split = 1;
        while (split * 2 < to - from) {
            split *= 2;
        }
        return node(root(from, from + split), root(from + split, to));
    }

    /** How many hashes a level of tiles has at the tree's size. */
    long hashesAt(int level) {
        return (long) size() >> 8 * level;
    }

    /** The hashes of a tile, one after another. */
    byte[] tile(int level, int n, int width) {
        byte[] tile = new byte[width * HASH];
        int span = 1 << 8 * level;
        for (int i = 0; i < width; i++) {
            int from = (n * TILE + i) * span;
            System.arraycopy(root(from, from + span), 0, tile, i * HASH, HASH);
        }
        return tile;
    }

    /** The root to which a proof leads from a leaf, or null if it has not the steps that index and size call for. */
    static byte[] rootByProof(byte[] leaf, long index, long size, List<byte[]> proof) {
        if (size == 1) {
            return proof.isEmpty() ? leaf : null;
        }
        if (proof.isEmpty()) {
            return null;
        }
        long split = Long.highestOneBit(size - 1);
        List<byte[]> below = proof.subList(0, proof.size() - 1);
        byte[] sibling = proof.get(proof.size() - 1);
        boolean left = index < split;
        byte[] own =
                left ? rootByProof(leaf, index, split, below) : rootByProof(leaf, index - split, size - split, below);
        return own == null ? null : left ? node(own, sibling) : node(sibling, own);
    }

    static byte[] leafHash(byte[] entry) {
        return sha256(new byte[] {0}, entry);
    }

    private static byte[] node(byte[] left, byte[] right) {
        return sha256(new byte[] {1}, left, right);
    }

    static byte[] sha256(byte[]... parts) {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            Arrays.stream(parts).forEach(digest::update);
            return digest.digest();
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java platform has SHA-256", e);
        }
    }

    static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
