package uk.police.lfr.transparency.contract;

import java.time.Instant;
import java.time.LocalDate;
import uk.police.lfr.deployment.contract.DeploymentState;
import uk.police.lfr.platform.contract.BilingualText;

/**
 * A deployment on the publisher's desk.
 *
 * @param start of the first day
 * @param noticeBefore the latest moment at which the force holds a notice to be in time
 * @param resultsBefore when results are to be out; null while it is not over, and for what was never live
 * @param withheldFor the class under which the notice is withheld until after the event; null where it is not
 * @param withheldUntil the last day on which the public is not told; null as {@code withheldFor}
 * @param welshToFollow the notice is out in English by a recorded exception, and its Welsh is still to come
 * @param planned what was put off to a moment; null where nothing was
 * @param openAlerts alerts that still wait for a decision; results can be published when there are none
 */
public record PublishingItem(
        long deploymentId,
        String reference,
        BilingualText title,
        DeploymentState state,
        Instant start,
        Instant noticeBefore,
        Instant noticePublishedAt,
        Instant resultsBefore,
        Instant resultsPublishedAt,
        WithholdingReason withheldFor,
        LocalDate withheldUntil,
        boolean welshToFollow,
        PlannedRelease planned,
        int openAlerts) {
    /** Whether a notice that is published now comes later than the force means to. */
    public boolean noticeLate(Instant now) {
        return noticePublishedAt == null && now.isAfter(noticeBefore);
    }

    public boolean resultsLate(Instant now) {
        return resultsPublishedAt == null && resultsBefore != null && now.isAfter(resultsBefore);
    }

    public boolean resultsDue() {
        return resultsPublishedAt == null && noticePublishedAt != null && over();
    }

    /** Whether nothing more happens on the ground, whatever became of it. */
    public boolean ended() {
        return over() || state == DeploymentState.CANCELLED || state == DeploymentState.EXPIRED;
    }

    /** Whether it took place, or was to, and is over. */
    public boolean over() {
        return switch (state) {
            case ENDED, ABORTED, LAPSED, PURGING, PURGED, REVIEWED, RESULTS_PUBLISHED, CLOSED -> true;
            default -> false;
        };
    }
}
