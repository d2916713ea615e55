package uk.police.lfr.reporting.control;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import uk.police.lfr.recognition.contract.SegmentReason;
import uk.police.lfr.recognition.contract.Stretch;
import uk.police.lfr.reporting.contract.Pause;

/** Finds when comparing stood still and went on: for a pause, a lost lease or a restart. */
public final class Pauses {
    private Pauses() {}

    /**
     * Those that began from the first moment to before the last.
     *
     * @param stretches in the order in which they began
     */
    public static List<Pause> between(List<Stretch> stretches, Instant from, Instant to) {
        List<Pause> pauses = new ArrayList<>();
        for (int i = 1; i < stretches.size(); i++) {
            Instant stopped = stretches.get(i - 1).endedAt();
            Stretch next = stretches.get(i);
            if (stopped != null
                    && next.reason() == SegmentReason.RESUMED
                    && !stopped.isBefore(from)
                    && next.startedAt().isBefore(to)) {
                pauses.add(new Pause(stopped, next.startedAt()));
            }
        }
        return List.copyOf(pauses);
    }
}
