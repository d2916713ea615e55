package uk.police.lfr.audit.verify;

import java.util.Arrays;
import java.util.List;

/** A checkpoint whose signatures were checked (C2SP tlog-checkpoint, signed-note, tlog-cosignature). */
final class Head {
    private static final String DASH = "\u2014 ";

    private final String origin;
    private final int size;
    private final byte[] root;
    private final int witnesses;
    private final int unknown;

    private Head(String origin, int size, byte[] root, int witnesses, int unknown) {
        this.origin = origin;
        this.size = size;
        this.root = root;
        this.witnesses = witnesses;
        this.unknown = unknown;
    }

    /**
     * @param known keys of witnesses
     * @throws Fault not a checkpoint, not signed by the log, or a signature by a known key that is none
     */
    static Head read(String note, Key log, List<Key> known, String where) {
        int split = note.lastIndexOf("\n\n");
        if (split < 0 || !note.endsWith("\n")) {
            throw new Fault(where + " is no signed note");
        }
        String text = note.substring(0, split + 1);
        int own = 0;
        int witnesses = 0;
        int unknown = 0;
        for (String line : note.substring(split + 2).split("\n")) {
            if (by(line, log, text, where)) {
                own++;
            } else if (known.stream().anyMatch(key -> by(line, key, text, where))) {
                witnesses++;
            } else {
                unknown++;
            }
        }
        if (own == 0) {
            throw new Fault(where + " is not signed by " + log.name());
        }
        return parse(text, witnesses, unknown, where);
    }

    private static Head parse(String text, int witnesses, int unknown, String where) {
        String[] lines = text.split("\n", -1);
        try {
            byte[] root = Strict.base64(lines[2]);
            int size = Integer.parseInt(lines[1]);
            if (root.length != Tree.HASH || size < 0 || !lines[1].equals(Integer.toString(size))) {
                throw new Fault(where + " has no size and root");
            }
            return new Head(lines[0], size, root, witnesses, unknown);
        } catch (IllegalArgumentException | IndexOutOfBoundsException e) {
            throw new Fault(where + " has no size and root");
        }
    }

    private static boolean by(String line, Key key, String text, String where) {
        if (!line.startsWith(DASH + key.name() + " ")) {
            return false;
        }
        byte[] coded;
        try {
            coded = Strict.base64(line.substring((DASH + key.name() + " ").length()));
        } catch (IllegalArgumentException e) {
            throw new Fault(where + ": a signature line of " + key.name() + " is unreadable");
        }
        if (coded.length < 4 || !Arrays.equals(Arrays.copyOf(coded, 4), key.id())) {
            return false;
        }
        if (!key.signed(text, Arrays.copyOfRange(coded, 4, coded.length))) {
            throw new Fault(where + ": the signature of " + key.name() + " is wrong");
        }
        return true;
    }

    String origin() {
        return origin;
    }

    int size() {
        return size;
    }

    byte[] root() {
        return root.clone();
    }

    /** Whether the tree had this root at this size. */
    boolean isOf(Tree tree) {
        return size <= tree.size() && Arrays.equals(root, tree.root(size));
    }

    String signatures() {
        return "signed by the log and " + witnesses + " known witnesses; " + unknown + " lines of others not checked";
    }
}
