package uk.police.lfr.audit.verify;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** A proof file of C2SP tlog-proof whose extra line is the entry itself. */
final class Proof {
    private final String name;
    private final byte[] entry;
    private final int index;
    private final List<byte[]> hashes;
    private final String checkpoint;

    private Proof(String name, byte[] entry, int index, List<byte[]> hashes, String checkpoint) {
        this.name = name;
        this.entry = entry;
        this.index = index;
        this.hashes = hashes;
        this.checkpoint = checkpoint;
    }

    /** @throws Fault it is no such file */
    static Proof read(String text, String name) {
        int split = text.indexOf("\n\n");
        String[] lines = text.substring(0, Math.max(0, split)).split("\n");
        if (lines.length < 3
                || !lines[0].equals("c2sp.org/tlog-proof@v1")
                || !lines[1].startsWith("extra ")
                || !lines[2].matches("index (0|[1-9]\\d{0,8})")) {
            throw new Fault(name + " is no proof with its entry");
        }
        try {
            List<byte[]> hashes = new ArrayList<>();
            for (String line : List.of(lines).subList(3, lines.length)) {
                hashes.add(Strict.base64(line));
            }
            return new Proof(
                    name,
                    Strict.base64(lines[1].substring("extra ".length())),
                    Integer.parseInt(lines[2].substring("index ".length())),
                    hashes,
                    text.substring(split + 2));
        } catch (IllegalArgumentException notBase64) {
            throw new Fault(name + " has a line that is not base64");
        }
    }

    int index() {
        return index;
    }

    String checkpoint() {
        return checkpoint;
    }

    byte[] entry() {
        return entry;
    }

    /** @throws Fault its entry is not in the tree at its index */
    void check(Head head, Tree tree) {
        if (index >= head.size() || !Arrays.equals(Tree.leafHash(entry), tree.leaf(index))) {
            throw notProved();
        }
        check(head);
    }

    /** @throws Fault its entry is not under that head at its index */
    void check(Head head) {
        boolean proved = index < head.size()
                && Arrays.equals(Tree.rootByProof(Tree.leafHash(entry), index, head.size(), hashes), head.root());
        if (!proved) {
            throw notProved();
        }
    }

    private Fault notProved() {
        return new Fault(name + " does not prove entry " + index);
    }
}
