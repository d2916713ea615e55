package uk.police.lfr.transparency.contract;

import java.time.Duration;
import java.time.Instant;
import uk.police.lfr.platform.contract.BilingualText;

/**
 * Something that the public, or the next day of a deployment, waits for.
 *
 * @param due when it is to have happened
 * @param next what has to happen first
 * @param planned when it happens by itself; null where somebody has to act
 */
public record DueTask(
        long deploymentId,
        String reference,
        BilingualText title,
        Kind kind,
        Instant due,
        DueStep next,
        Instant planned) {
    /** What is due. */
    public enum Kind {
        NOTICE,
        RETROSPECTIVE_NOTICE,
        WELSH,
        DAY_REVIEW,
        RESULTS
    }

    /** Negative where it is overdue. */
    public Duration left(Instant now) {
        return Duration.between(now, due);
    }

    public boolean overdue(Instant now) {
        return now.isAfter(due);
    }
}
