package uk.police.lfr.audit.verify;

import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Checks a downloaded log: {@code java -cp ... uk.police.lfr.audit.verify.VerifyLog DIR [KEY] [-w WITNESSKEY]...
 * [-r RECORD]...}.
 *
 * <p>DIR holds what {@link DownloadLog} or any mirror fetched: {@code checkpoint}, {@code tile/...}, and, if wanted,
 * older checkpoints ({@code *.checkpoint}), proofs ({@code *.tlog-proof}) and the log's {@code key}. A RECORD is a
 * published file whose hash the log must name: a JSON record whole, a CSV file row by row.
 *
 * <p>Exit code 0: all fits; 1: something does not; 2: called wrongly.
 */
public final class VerifyLog {
    private final LogFolder folder;
    private final Key key;
    private final List<Key> witnesses;
    private final PrintStream out;

    private VerifyLog(LogFolder folder, Key key, List<Key> witnesses, PrintStream out) {
        this.folder = folder;
        this.key = key;
        this.witnesses = witnesses;
        this.out = out;
    }

    public static void main(String[] arguments) {
        System.exit(run(arguments, System.out));
    }

    /** @return the exit code */
    public static int run(String[] arguments, PrintStream out) {
        List<String> plain = new ArrayList<>();
        List<Path> records = new ArrayList<>();
        try {
            List<Key> witnesses = new ArrayList<>();
            for (int i = 0; i < arguments.length; i++) {
                switch (arguments[i]) {
                    case "-w" -> witnesses.add(new Key(arguments[++i]));
                    case "-r" -> records.add(Path.of(arguments[++i]));
                    default -> plain.add(arguments[i]);
                }
            }
            if (plain.isEmpty() || plain.size() > 2) {
                out.println("usage: VerifyLog DIR [KEY] [-w WITNESSKEY]... [-r RECORD]...");
                return 2;
            }
            LogFolder folder = new LogFolder(Path.of(plain.get(0)));
            if (plain.size() == 1) {
                out.println("NOTE   the key is the download's own; compare it with the one that the force prints");
            }
            Key key = new Key(plain.size() == 2 ? plain.get(1) : folder.text("key"));
            new VerifyLog(folder, key, witnesses, out).check(records);
            out.println("SOUND");
            return 0;
        } catch (Fault fault) {
            out.println("FAULT  " + fault.getMessage());
            return 1;
        } catch (ArrayIndexOutOfBoundsException optionWithoutValue) {
            out.println("usage: -w and -r need a value");
            return 2;
        }
    }

    private void check(List<Path> records) {
        Head head = Head.read(folder.text("checkpoint"), key, witnesses, "checkpoint");
        out.println("ok     checkpoint of " + head.origin() + ", " + head.size() + " entries, " + head.signatures());
        List<byte[]> entries = folder.entries(head.size());
        Tree tree = new Tree(entries.stream().map(Tree::leafHash).toList());
        if (!head.isOf(tree)) {
            throw new Fault("the entries give another root than the checkpoint");
        }
        out.println("ok     root over all entries");
        numbered(entries);
        tiles(tree);
        olderHeads(tree);
        proofs(tree);
        Records published = new Records(entries);
        for (Path record : records) {
            out.println("ok     " + published.check(record));
        }
    }

    private void numbered(List<byte[]> entries) {
        for (int i = 0; i < entries.size(); i++) {
            if (!new String(entries.get(i), StandardCharsets.UTF_8).startsWith("{\"index\":" + i + ",")) {
                throw new Fault("entry " + i + " bears another number");
            }
        }
        out.println("ok     numbers of the entries");
    }

    private void tiles(Tree tree) {
        int checked = 0;
        for (int level = 0; level < 4 && tree.hashesAt(level) > 0; level++) {
            for (int n = 0; (long) n * LogFolder.TILE < tree.hashesAt(level); n++) {
                int width = (int) Math.min(LogFolder.TILE, tree.hashesAt(level) - (long) n * LogFolder.TILE);
                String address = LogFolder.address(Integer.toString(level), n, width);
                if (!Arrays.equals(folder.bytes(address), tree.tile(level, n, width))) {
                    throw new Fault(address + " is not what the entries give");
                }
                checked++;
            }
        }
        out.println("ok     " + checked + " tiles");
    }

    private void olderHeads(Tree tree) {
        for (String name : folder.named(".checkpoint")) {
            Head older = Head.read(folder.text(name), key, witnesses, name);
            if (!older.isOf(tree)) {
                throw new Fault("the log is not a continuation of " + name + ": " + older.size() + " entries then");
            }
            out.println("ok     the log continues " + name + ", " + older.size() + " entries");
        }
    }

    private void proofs(Tree tree) {
        for (String name : folder.named(".tlog-proof")) {
            Proof proof = Proof.read(folder.text(name), name);
            Head head = Head.read(proof.checkpoint(), key, witnesses, name);
            if (!head.isOf(tree)) {
                throw new Fault(name + " is under a checkpoint that is not this log's");
            }
            proof.check(head, tree);
            out.println("ok     " + name + " proves entry " + proof.index());
        }
    }
}
