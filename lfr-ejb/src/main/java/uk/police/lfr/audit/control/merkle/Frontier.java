package uk.police.lfr.audit.control.merkle;

import java.io.ByteArrayOutputStream;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * The right edge of a tree: the roots of its complete subtrees, largest first, one for each bit that is set in its
 * size. Enough to append and to know the root, at no more than 64 hashes for any length. Not thread-safe.
 */
public final class Frontier {
    private long size;
    private final List<byte[]> roots = new ArrayList<>();

    /** Of a tree without entries. */
    public Frontier() {}

    /**
     * @param size entries of the tree
     * @param encoded as {@link #encoded} gave it
     * @throws IllegalArgumentException the two do not belong together
     */
    public Frontier(long size, byte[] encoded) {
        if (size < 0 || encoded.length != Long.bitCount(size) * MerkleHash.LENGTH) {
            throw new IllegalArgumentException("a tree of " + size + " entries has another edge");
        }
        this.size = size;
        for (int at = 0; at < encoded.length; at += MerkleHash.LENGTH) {
            roots.add(Arrays.copyOfRange(encoded, at, at + MerkleHash.LENGTH));
        }
    }

    /** Another of the same entries, which goes its own way. */
    public Frontier copy() {
        Frontier copy = new Frontier();
        copy.size = size;
        copy.roots.addAll(roots);
        return copy;
    }

    public long size() {
        return size;
    }

    /** The tree now has one more leaf. */
    public void append(byte[] leafHash) {
        byte[] merged = leafHash;
        for (long trailing = size; (trailing & 1) == 1; trailing >>= 1) {
            merged = MerkleHash.node(roots.remove(roots.size() - 1), merged);
        }
        roots.add(merged);
        size++;
    }

    public byte[] root() {
        if (size == 0) {
            return MerkleHash.empty();
        }
        byte[] root = roots.get(roots.size() - 1);
        for (int i = roots.size() - 2; i >= 0; i--) {
            root = MerkleHash.node(roots.get(i), root);
        }
        return root;
    }

    /** The hashes one after another. */
    public byte[] encoded() {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream(roots.size() * MerkleHash.LENGTH);
        roots.forEach(bytes::writeBytes);
        return bytes.toByteArray();
    }
}
