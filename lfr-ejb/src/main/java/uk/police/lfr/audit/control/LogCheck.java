package uk.police.lfr.audit.control;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import uk.police.lfr.audit.contract.LogVerdict;
import uk.police.lfr.audit.control.LogRows.Row;
import uk.police.lfr.audit.control.merkle.Frontier;
import uk.police.lfr.audit.control.merkle.MerkleHash;

/**
 * Recomputes the whole tree from the rows, up to the end as committed when the check began, and holds it against that
 * end. Takes no lock: checking the log keeps nothing from being logged.
 */
@Dependent
public class LogCheck {
    /** Entries per read: bounded memory for a log of any length. */
    private static final int BATCH = 1000;

    @Inject
    private LogRows rows;

    public LogVerdict check() {
        Frontier end = rows.head().edge();
        Frontier walked = new Frontier();
        while (walked.size() < end.size()) {
            List<Row> batch = rows.from(walked.size(), (int) Math.min(BATCH, end.size() - walked.size()));
            if (batch.isEmpty()) {
                return broken(walked, "The log ends before the entry that its end names");
            }
            for (Row row : batch) {
                if (row.entry().index() != walked.size()) {
                    return broken(walked, "An entry is missing");
                }
                if (!Arrays.equals(row.leaf(), LeafData.of(row.entry(), row.salt()))) {
                    return broken(walked, "An entry is not what it was when it was written");
                }
                walked.append(MerkleHash.leaf(row.leaf()));
            }
        }
        return Arrays.equals(walked.encoded(), end.encoded())
                ? LogVerdict.intact(walked.size(), root(walked))
                : broken(walked, "The entries give another tree than the log's end names");
    }

    private static LogVerdict broken(Frontier walked, String finding) {
        return LogVerdict.broken(walked.size(), walked.size(), root(walked), finding);
    }

    private static String root(Frontier walked) {
        return HexFormat.of().formatHex(walked.root());
    }
}
