package uk.police.lfr.deployment.control;

import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.EnumSet;
import java.util.Set;
import uk.police.lfr.deployment.contract.DeploymentCancelled;
import uk.police.lfr.deployment.contract.DeploymentEnded;
import uk.police.lfr.deployment.contract.DeploymentState;
import uk.police.lfr.deployment.entity.Deployment;
import uk.police.lfr.platform.contract.Auditable;

/** How deployments come to their end: by a person, or because the authority has run out. */
@Dependent
public class Ending {
    /** The end reason of an authority that ran out. */
    public static final String AUTHORITY_OVER = "authority ended";

    /** The end reason of a window that passed unused. */
    public static final String WINDOW_PASSED = "window passed unused";

    private static final Set<DeploymentState> NOT_BEGUN =
            EnumSet.of(DeploymentState.DRAFT, DeploymentState.SUBMITTED, DeploymentState.AUTHORISED);

    @Inject
    private DeploymentStore deployments;

    @Inject
    private Clock clock;

    @Inject
    private Event<DeploymentEnded> ended;

    @Inject
    private Event<DeploymentCancelled> cancelled;

    public void end(long id, String reason, String by) {
        deployments.locked(id).end(reason, clock.instant());
        ended.fire(new DeploymentEnded(by, id, reason));
    }

    public void cancel(long id, String reason, String by) {
        deployments.locked(id).cancel(reason, clock.instant());
        cancelled.fire(new DeploymentCancelled(by, id, reason));
    }

    /** Ends every live deployment whose window is over, and calls off those that let it pass unused. */
    public void endOverdue() {
        for (Deployment live : deployments.overdue(EnumSet.of(DeploymentState.LIVE), clock.instant())) {
            end(live.id(), AUTHORITY_OVER, Auditable.SYSTEM);
        }
        for (Deployment unused : deployments.overdue(NOT_BEGUN, clock.instant())) {
            // Otherwise a list that was never used would be kept for ever.
            cancel(unused.id(), WINDOW_PASSED, Auditable.SYSTEM);
        }
    }
}
