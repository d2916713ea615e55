package uk.police.lfr.audit.control;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import uk.police.lfr.audit.contract.CheckpointLine;
import uk.police.lfr.audit.contract.LogVerdict;
import uk.police.lfr.audit.control.LogRows.Row;
import uk.police.lfr.audit.control.merkle.Frontier;
import uk.police.lfr.audit.control.merkle.MerkleHash;
import uk.police.lfr.audit.control.note.Checkpoint;
import uk.police.lfr.audit.control.note.SignedNote;

/**
 * Recomputes the whole tree from the rows, up to the end as committed when the check began, and holds it against that
 * end, every checkpoint ever signed, every tile kept and the head kept outside the database. Takes no lock: checking
 * the log keeps nothing from being logged.
 */
@Dependent
public class LogCheck {
    /** Entries per read: bounded memory for a log of any length. */
    private static final int BATCH = 1000;

    @Inject
    private LogRows rows;

    @Inject
    private CheckpointRows checkpoints;

    @Inject
    private TileRows tileRows;

    @Inject
    private LogSigner signer;

    @Inject
    private LogAnchor anchor;

    @Inject
    private ExpiryMark mark;

    public LogVerdict check() {
        // Before the end is read: what is signed meanwhile lies beyond it and is no finding.
        Optional<Checkpoint> kept = anchor.head();
        long signed = checkpoints.latest().map(CheckpointLine::entries).orElse(0L);
        Frontier end = rows.head().edge();
        Frontier walked = new Frontier();
        TileCheck tiles = new TileCheck(tileRows);
        EntryCheck entries = new EntryCheck(mark);
        Optional<CheckpointLine> next = checkpoints.beyond(0);
        while (walked.size() < end.size()) {
            List<Row> batch = rows.from(walked.size(), (int) Math.min(BATCH, end.size() - walked.size()));
            if (batch.isEmpty()) {
                return broken(walked, "The log ends before the entry that its end names");
            }
            for (Row row : batch) {
                Optional<String> fault = entries.fault(row, walked.size());
                if (fault.isPresent()) {
                    return broken(walked, fault.get());
                }
                byte[] leafHash = MerkleHash.leaf(row.leaf());
                walked.append(leafHash);
                if (!tiles.fits(leafHash)) {
                    return broken(walked, "A tile kept is not the one that the entries give");
                }
                if (next.isPresent() && next.get().entries() == walked.size()) {
                    if (!names(next.get(), walked)) {
                        return broken(walked, "The entries give another tree than a checkpoint names");
                    }
                    next = checkpoints.beyond(walked.size());
                }
                if (kept.filter(head -> contradicts(head, walked)).isPresent()) {
                    return broken(walked, "The entries give another tree than the head kept outside the database");
                }
            }
        }
        if (signed > end.size()) {
            return broken(walked, "The log is shorter than a checkpoint that was signed");
        }
        if (kept.filter(head -> head.size() > end.size()).isPresent()) {
            return broken(walked, "The log is shorter than the head kept outside the database");
        }
        return verdictAtEnd(walked, end);
    }

    private static boolean contradicts(Checkpoint head, Frontier walked) {
        return head.size() == walked.size() && !head.rootHex().equals(root(walked));
    }

    private LogVerdict verdictAtEnd(Frontier walked, Frontier end) {
        if (!Arrays.equals(walked.encoded(), end.encoded())) {
            return broken(walked, "The entries give another tree than the log's end names");
        }
        if (!checkpoints.contradictions().isEmpty()) {
            return broken(walked, "A tree head bears the log's signature and is not this log's");
        }
        if (!anchor.genuine()) {
            return broken(walked, "The head kept outside the database is not one that the log signed");
        }
        return LogVerdict.intact(walked.size(), root(walked));
    }

    /** Whether the checkpoint is one that the log signed over this tree. */
    private boolean names(CheckpointLine line, Frontier walked) {
        try {
            SignedNote note = SignedNote.parse(line.note());
            Checkpoint signed = Checkpoint.parse(note.text());
            return signed.size() == walked.size()
                    && signed.rootHex().equals(root(walked))
                    && line.root().equals(root(walked))
                    && signer.signed(note);
        } catch (IllegalArgumentException notANote) {
            return false;
        }
    }

    private static LogVerdict broken(Frontier walked, String finding) {
        return LogVerdict.broken(walked.size(), walked.size(), root(walked), finding);
    }

    private static String root(Frontier walked) {
        return HexFormat.of().formatHex(walked.root());
    }
}
