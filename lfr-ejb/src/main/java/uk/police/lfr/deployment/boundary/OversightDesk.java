package uk.police.lfr.deployment.boundary;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import uk.police.lfr.deployment.contract.DeploymentSuspended;
import uk.police.lfr.deployment.contract.SuspensionLifted;
import uk.police.lfr.deployment.control.DeploymentStore;
import uk.police.lfr.platform.boundary.Caller;
import uk.police.lfr.platform.contract.Roles;
import uk.police.lfr.platform.contract.Words;

/** Where oversight halts a live deployment. It can stop and allow again; what goes on after that is Silver's decision. */
@Stateless
@RolesAllowed(Roles.AUDITOR)
public class OversightDesk {
    private static final int LONGEST_REASON = 200;

    @Inject
    private DeploymentStore deployments;

    @Inject
    private Caller caller;

    @Inject
    private Event<DeploymentSuspended> suspended;

    @Inject
    private Event<SuspensionLifted> lifted;

    public void suspend(long id, String reason) {
        String why = Words.required("reason", reason, 1, LONGEST_REASON);
        deployments.locked(id).suspend();
        suspended.fire(new DeploymentSuspended(caller.name(), id, why));
    }

    /** It is paused then. */
    public void lift(long id, String reason) {
        String why = Words.required("reason", reason, 1, LONGEST_REASON);
        deployments.locked(id).liftSuspension();
        lifted.fire(new SuspensionLifted(caller.name(), id, why));
    }
}
