package uk.police.lfr.deployment.control;

import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import uk.police.lfr.deployment.contract.DeploymentCancelled;
import uk.police.lfr.deployment.contract.DeploymentEnded;
import uk.police.lfr.deployment.entity.Deployment;
import uk.police.lfr.platform.contract.Auditable;

/** How deployments come to their end: by a person, or because the authority has run out. */
@Dependent
public class Ending {
    /** The end reason of an authority that ran out. */
    public static final String AUTHORITY_OVER = "authority ended";

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

    /** Ends every live deployment whose window is over. */
    public void endOverdue() {
        for (Deployment deployment : deployments.liveBeyond(clock.instant())) {
            end(deployment.id(), AUTHORITY_OVER, Auditable.SYSTEM);
        }
    }
}
