package uk.police.lfr.deployment.control;

import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import uk.police.lfr.deployment.contract.DayEnded;
import uk.police.lfr.deployment.contract.DeploymentAborted;
import uk.police.lfr.deployment.contract.DeploymentCancelled;
import uk.police.lfr.deployment.contract.DeploymentEnded;
import uk.police.lfr.deployment.contract.DeploymentExpired;
import uk.police.lfr.deployment.contract.DeploymentState;
import uk.police.lfr.deployment.contract.DeploymentStep;
import uk.police.lfr.deployment.contract.UrgentAuthorityLapsed;
import uk.police.lfr.deployment.entity.Deployment;
import uk.police.lfr.platform.contract.Auditable;
import uk.police.lfr.platform.contract.IncidentFound;

/** How deployments come to their end: by a person, or because the authority has run out. */
@Dependent
public class Ending {
    /** The end reason of an authority that ran out. */
    public static final String AUTHORITY_OVER = "authority ended";

    /** The end reason of a window that passed unused. */
    public static final String WINDOW_PASSED = "window passed unused";

    private static final Set<DeploymentState> BEGUN =
            EnumSet.of(DeploymentState.LIVE, DeploymentState.PAUSED, DeploymentState.SUSPENDED);

    @Inject
    private DeploymentStore deployments;

    @Inject
    private Clock clock;

    @Inject
    private Event<DeploymentEnded> ended;

    @Inject
    private Event<DayEnded> dayEnded;

    @Inject
    private Event<DeploymentCancelled> cancelled;

    @Inject
    private Event<DeploymentExpired> expired;

    @Inject
    private Event<DeploymentAborted> aborted;

    @Inject
    private Event<UrgentAuthorityLapsed> lapsed;

    @Inject
    private Event<IncidentFound> incident;

    /** Ends the day in hand, and with the last one the deployment. */
    public void endDay(long id, String reason, String by) {
        Deployment deployment = deployments.locked(id);
        int day = deployment.dayInHand().number();
        deployment.endDay(reason, clock.instant());
        if (deployment.state() == DeploymentState.ENDED) {
            ended.fire(new DeploymentEnded(by, id, reason));
        } else {
            dayEnded.fire(new DayEnded(by, id, day, reason));
        }
    }

    public void cancel(long id, String reason, String by) {
        deployments.locked(id).cancel(reason, clock.instant());
        cancelled.fire(new DeploymentCancelled(by, id, reason));
    }

    public void abort(long id, String fault, String by) {
        deployments.locked(id).abort(fault, clock.instant());
        aborted.fire(new DeploymentAborted(by, id, fault));
    }

    /** Ends every live day whose window is over, and calls off what let its window pass unused. */
    public void endOverdue() {
        Instant now = clock.instant();
        lapse(now);
        for (Deployment begun : deployments.in(BEGUN)) {
            if (begun.dayInHand().endsBy(now)) {
                endDay(begun.id(), AUTHORITY_OVER, Auditable.SYSTEM);
            }
        }
        for (Deployment unused : deployments.in(DeploymentStep.EXPIRE.from())) {
            if (unused.dayInHand().endsBy(now)) {
                expire(unused.id(), now);
            }
        }
    }

    /** Hard stop of what was allowed by word of mouth and never written. */
    private void lapse(Instant now) {
        for (Deployment spoken : deployments.uncountersigned()) {
            if (spoken.lapsesAt(now)) {
                deployments.locked(spoken.id()).lapse(now);
                lapsed.fire(new UrgentAuthorityLapsed(Auditable.SYSTEM, spoken.id()));
            } else if (spoken.missCountersignature(now)) {
                incident.fire(new IncidentFound(
                        "URGENT_NOT_COUNTERSIGNED",
                        "deployment/" + spoken.id(),
                        "An urgent authority was used and not countersigned in time.",
                        Map.of()));
            }
        }
    }

    /** Otherwise a list that was never used would be kept for ever. */
    private void expire(long id, Instant now) {
        Deployment unused = deployments.locked(id);
        unused.skipPassedDays(WINDOW_PASSED, now);
        if (unused.dayInHand().endsBy(now)) {
            unused.expire(WINDOW_PASSED, now);
            expired.fire(new DeploymentExpired(Auditable.SYSTEM, id));
        }
    }
}
