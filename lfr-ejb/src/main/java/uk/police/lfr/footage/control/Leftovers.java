package uk.police.lfr.footage.control;

import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import uk.police.lfr.footage.contract.FootageLeftoverDeleted;
import uk.police.lfr.footage.entity.FootageSegment;
import uk.police.lfr.platform.boundary.Transactions;
import uk.police.lfr.platform.contract.Auditable;

/** Puts right what a crash leaves: segments without an end, and files that no segment knows. */
@Dependent
public class Leftovers {
    /** Longer than any segment is open, and than any copy is written before its row says so. */
    private static final Duration CERTAINLY_LEFT = Duration.ofMinutes(30);

    @Inject
    private SegmentStore segments;

    @Inject
    private FootageFolder folder;

    @Inject
    private Transactions transactions;

    @Inject
    private Event<FootageLeftoverDeleted> swept;

    @Inject
    private Clock clock;

    public void sweep() {
        Instant before = clock.instant().minus(CERTAINLY_LEFT);
        transactions.runInNew(() -> {
            List<FootageSegment> open = segments.recording().stream()
                    .filter(segment -> segment.startsAt().isBefore(before))
                    .toList();
            open.forEach(this::interrupt);
            List<String> orphans = orphans(before);
            orphans.forEach(folder::delete);
            if (!open.isEmpty() || !orphans.isEmpty()) {
                swept.fire(new FootageLeftoverDeleted(Auditable.SYSTEM, orphans.size(), open.size()));
            }
        });
    }

    private void interrupt(FootageSegment segment) {
        segment.interrupt(segment.startsAt().plus(Duration.ofMinutes(1)), folder.size(segment.fileName()), 0, 0);
    }

    private List<String> orphans(Instant before) {
        List<String> old = folder.olderThan(before);
        Set<String> known = old.isEmpty() ? Set.of() : segments.fileNames();
        return old.stream().filter(name -> !known.contains(name)).toList();
    }
}
