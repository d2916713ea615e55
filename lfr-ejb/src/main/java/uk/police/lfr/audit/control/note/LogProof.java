package uk.police.lfr.audit.control.note;

import java.util.ArrayList;
import java.util.Base64;
import java.util.List;

/** That an entry is in the log, in one file that is checked without us (C2SP tlog-proof). */
public final class LogProof {
    private static final String FIRST_LINE = "c2sp.org/tlog-proof@v1\n";

    private LogProof() {}

    /**
     * @param extra what is proved, for whoever has only this file; not covered by the proof itself
     * @param hashes from the leaf's sibling up to the root's child
     */
    public static String text(byte[] extra, long index, List<byte[]> hashes, String checkpoint) {
        List<String> lines = new ArrayList<>();
        lines.add("extra " + Base64.getEncoder().encodeToString(extra));
        lines.add("index " + index);
        hashes.forEach(hash -> lines.add(Base64.getEncoder().encodeToString(hash)));
        return FIRST_LINE + String.join("\n", lines) + "\n\n" + checkpoint;
    }
}
