package uk.police.lfr.audit.verify;

import java.io.PrintStream;
import java.util.Arrays;
import uk.police.lfr.audit.verify.mirror.Mirror;

/**
 * Everything that checks us from outside, in one file: {@code java -jar lfr-verify.jar COMMAND ...}. What the words after
 * the command mean, its own class says.
 */
public final class Verify {
    private Verify() {}

    public static void main(String[] arguments) throws InterruptedException {
        System.exit(run(arguments, System.out));
    }

    /** @return the exit code: 0 sound, 1 a fault, 2 called wrongly */
    public static int run(String[] arguments, PrintStream out) throws InterruptedException {
        String command = arguments.length == 0 ? "" : arguments[0];
        String[] rest = arguments.length == 0 ? arguments : Arrays.copyOfRange(arguments, 1, arguments.length);
        switch (command) {
            case "download":
                return DownloadLog.run(rest, out);
            case "log":
                return VerifyLog.run(rest, out);
            case "record":
                return VerifyRecord.run(rest, out);
            case "export":
                return VerifyExport.run(rest, out);
            case "mirror":
                return Mirror.run(rest, out);
            default:
                out.println("usage: download URL DIR | log DIR [KEY] [-w WITNESSKEY]... [-r RECORD]..."
                        + " | record RECORD PROOF KEY [-w WITNESSKEY]... | export FILE.zip [KEY] | mirror URL DIR");
                return 2;
        }
    }
}
