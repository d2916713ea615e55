package uk.police.lfr.audit.verify;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * Checks one published record against the proof that its {@code log_proof_url} answers, without the rest of the log:
 * {@code java -cp ... uk.police.lfr.audit.verify.VerifyRecord RECORD PROOF KEY [-w WITNESSKEY]...}.
 *
 * <p>RECORD is a version of a record in JSON, byte for byte. KEY is the log's, as the force has printed it. That the
 * log is one and the same for everybody, {@link VerifyLog} and its witnesses show.
 *
 * <p>Exit code 0: the log names the record; 1: it does not; 2: called wrongly.
 */
public final class VerifyRecord {
    private VerifyRecord() {}

    public static void main(String[] arguments) {
        System.exit(run(arguments, System.out));
    }

    /** @return the exit code */
    public static int run(String[] arguments, PrintStream out) {
        List<String> plain = new ArrayList<>();
        List<String> witnesses = new ArrayList<>();
        for (int i = 0; i < arguments.length; i++) {
            boolean named = arguments[i].equals("-w") && i + 1 < arguments.length;
            (named ? witnesses : plain).add(named ? arguments[++i] : arguments[i]);
        }
        if (plain.size() != 3) {
            out.println("usage: VerifyRecord RECORD PROOF KEY [-w WITNESSKEY]...");
            return 2;
        }
        try {
            Path file = Path.of(plain.get(1));
            Proof proof = Proof.read(text(file), file.toString());
            Head head = Head.read(
                    proof.checkpoint(),
                    new Key(plain.get(2)),
                    witnesses.stream().map(Key::new).toList(),
                    file.toString());
            proof.check(head);
            out.println("ok     entry " + proof.index() + " of " + head.origin() + ", " + head.signatures());
            out.println("ok     " + new Records(List.of(proof.entry())).check(Path.of(plain.get(0))));
            out.println("SOUND");
            return 0;
        } catch (Fault fault) {
            out.println("FAULT  " + fault.getMessage());
            return 1;
        }
    }

    private static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new Fault("cannot read " + file);
        }
    }
}
