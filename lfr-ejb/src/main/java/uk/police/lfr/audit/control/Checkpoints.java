package uk.police.lfr.audit.control;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.Optional;
import uk.police.lfr.audit.contract.CheckpointLine;
import uk.police.lfr.audit.control.merkle.Frontier;
import uk.police.lfr.audit.control.merkle.TreeProofs;
import uk.police.lfr.audit.control.note.Checkpoint;
import uk.police.lfr.audit.control.note.SignedNote;

/** Signs the tree's head as it grows, after having made sure that it only grew. */
@Dependent
public class Checkpoints {
    /** At least so long between two, unless there is news that the public may read. */
    static final Duration BETWEEN = Duration.ofMinutes(1);

    @Inject
    private LogRows rows;

    @Inject
    private LogTiles tiles;

    @Inject
    private CheckpointRows kept;

    @Inject
    private CheckRecord checks;

    @Inject
    private LogSigner signer;

    @Inject
    private LogAnchor anchor;

    @Inject
    private Clock clock;

    public Optional<CheckpointLine> latest() {
        return kept.latest();
    }

    /**
     * Signs the log as it stands, if that is due.
     *
     * @return false if the log is not one that we can sign: it has not just grown since the last checkpoint
     */
    public boolean signIfDue() {
        // Before the end is read, so that the end cannot be the older of the two.
        Optional<Checkpoint> outside = anchor.head();
        Frontier head = rows.head().edge();
        Optional<CheckpointLine> last = kept.latest();
        long before = last.map(CheckpointLine::entries).orElse(0L);
        if (checks.health().unsoundSince() != null) {
            return true;
        }
        boolean cut = head.size() < before
                || outside.filter(there -> there.size() > head.size()).isPresent();
        if (cut || !anchor.genuine()) {
            return false;
        }
        boolean aWhile =
                last.isEmpty() || !clock.instant().isBefore(last.get().at().plus(BETWEEN));
        boolean due = head.size() > before && (aWhile || rows.anyPublic(before));
        return !due || sign(head, last, outside);
    }

    private boolean sign(Frontier head, Optional<CheckpointLine> last, Optional<Checkpoint> outside) {
        if (!grown(head, last, outside)) {
            return false;
        }
        tiles.keep(head.size());
        String text = Checkpoint.of(LogOrigin.name(), head.size(), head.root()).text();
        SignedNote note = signer.sign(text);
        kept.insert(head.size(), head.root(), clock.instant(), note.written());
        anchor.keep(note);
        return true;
    }

    private boolean grown(Frontier head, Optional<CheckpointLine> last, Optional<Checkpoint> outside) {
        TreeProofs tree = tiles.proofs(head.size());
        try {
            return Arrays.equals(tree.root(head.size()), head.root())
                    && last.map(before -> Arrays.equals(
                                    tree.root(before.entries()), HexFormat.of().parseHex(before.root())))
                            .orElse(true)
                    && outside.map(before -> Arrays.equals(tree.root(before.size()), before.root()))
                            .orElse(true);
        } catch (IllegalStateException entriesMissing) {
            return false;
        }
    }
}
