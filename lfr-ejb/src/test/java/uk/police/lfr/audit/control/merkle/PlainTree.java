package uk.police.lfr.audit.control.merkle;

import java.util.List;

/** The tree as RFC 6962, section 2.1, defines it: by recursion over all leaves. Slow, short, and code of its own. */
final class PlainTree implements HashSource {
    private final List<byte[]> entries;

    PlainTree(List<byte[]> entries) {
        this.entries = entries;
    }

    byte[] root() {
        return entries.isEmpty() ? MerkleHash.empty() : root(entries);
    }

    @Override
    public byte[] subtree(int height, long index) {
        int width = 1 << height;
        return root(entries.subList((int) index * width, (int) (index + 1) * width));
    }

    private static byte[] root(List<byte[]> leaves) {
        if (leaves.size() == 1) {
            return MerkleHash.leaf(leaves.get(0));
        }
        int split = 1;
        while (split * 2 < leaves.size()) {
            split *= 2;
        }
        return MerkleHash.node(root(leaves.subList(0, split)), root(leaves.subList(split, leaves.size())));
    }
}
