package uk.police.lfr.audit.control.merkle;

import java.util.ArrayList;
import java.util.List;

/** Makes roots and proofs of RFC 6962, sections 2.1.1 and 2.1.2, for any size up to the tree's. */
public final class TreeProofs {
    private final HashSource hashes;

    public TreeProofs(HashSource hashes) {
        this.hashes = hashes;
    }

    /** The root that the tree had at a size. */
    public byte[] root(long size) {
        return size == 0 ? MerkleHash.empty() : range(0, size);
    }

    /**
     * That a leaf is in the tree of a size.
     *
     * @return hashes from the leaf's sibling up to the root's child
     * @throws IllegalArgumentException no such leaf at that size
     */
    public List<byte[]> inclusion(long index, long size) {
        if (index < 0 || index >= size) {
            throw new IllegalArgumentException("no leaf " + index + " in a tree of " + size);
        }
        List<byte[]> proof = new ArrayList<>();
        path(index, 0, size, proof);
        return proof;
    }

    /**
     * That the tree of one size is the beginning of the tree of another.
     *
     * @param first from 1 to {@code second}
     * @throws IllegalArgumentException sizes out of order
     */
    public List<byte[]> consistency(long first, long second) {
        if (first < 1 || first > second) {
            throw new IllegalArgumentException("no tree grows from " + first + " to " + second);
        }
        List<byte[]> proof = new ArrayList<>();
        growth(first, 0, second, true, proof);
        return proof;
    }

    private void path(long index, long from, long to, List<byte[]> proof) {
        if (to - from == 1) {
            return;
        }
        long middle = from + split(to - from);
        if (index < middle) {
            path(index, from, middle, proof);
            proof.add(range(middle, to));
        } else {
            path(index, middle, to, proof);
            proof.add(range(from, middle));
        }
    }

    /** @param known whether whoever checks knows the root of this subtree already, because it is the first tree's */
    private void growth(long first, long from, long to, boolean known, List<byte[]> proof) {
        if (first == to) {
            if (!known) {
                proof.add(range(from, to));
            }
            return;
        }
        long middle = from + split(to - from);
        if (first <= middle) {
            growth(first, from, middle, known, proof);
            proof.add(range(middle, to));
        } else {
            growth(first, middle, to, false, proof);
            proof.add(range(from, middle));
        }
    }

    private byte[] range(long from, long to) {
        long length = to - from;
        if (Long.bitCount(length) == 1) {
            return hashes.subtree(Long.numberOfTrailingZeros(length), from / length);
        }
        long middle = from + split(length);
        return MerkleHash.node(range(from, middle), range(middle, to));
    }

    /** The largest power of two that is smaller than the length. */
    private static long split(long length) {
        return Long.highestOneBit(length - 1);
    }
}
