package uk.police.lfr.audit.control.merkle;

/** Where the hashes of a tree can be looked up. */
@FunctionalInterface
public interface HashSource {
    /**
     * The root of the complete subtree over the leaves from {@code index * 2^height} on, {@code 2^height} of them.
     *
     * @param height 0 for a leaf's own hash
     */
    byte[] subtree(int height, long index);
}
