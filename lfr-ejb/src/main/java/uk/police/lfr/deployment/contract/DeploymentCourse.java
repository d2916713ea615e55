package uk.police.lfr.deployment.contract;

import java.time.Instant;
import uk.police.lfr.platform.contract.BilingualText;

/**
 * A deployment as figures over several need it.
 *
 * @param outcome the state in which it came to its end; null before
 * @param start as planned
 * @param startedAt first moment live; null before
 * @param endedAt null until the last day has ended
 */
public record DeploymentCourse(
        long id,
        String reference,
        BilingualText title,
        DeploymentState state,
        DeploymentState outcome,
        double threshold,
        Instant start,
        Instant startedAt,
        Instant endedAt) {
    /** As a query gives it. */
    public DeploymentCourse(
            Long id,
            String reference,
            String titleEn,
            String titleCy,
            DeploymentState state,
            DeploymentState outcome,
            Double threshold,
            Instant start,
            Instant startedAt,
            Instant endedAt) {
        this(id, reference, new BilingualText(titleEn, titleCy), state, outcome, threshold, start, startedAt, endedAt);
    }

    /** Whether recognition was ever live. */
    public boolean tookPlace() {
        return startedAt != null;
    }
}
