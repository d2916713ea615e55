package uk.police.lfr.deployment.boundary;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import uk.police.lfr.deployment.contract.DeploymentPurged;
import uk.police.lfr.deployment.control.DeploymentStore;
import uk.police.lfr.platform.contract.Auditable;
import uk.police.lfr.platform.contract.Roles;

/** Marks that nothing of a deployment is left to delete; for the retention timers. */
@Stateless
@RolesAllowed(Roles.SYSTEM)
public class DeploymentPurge {
    @Inject
    private DeploymentStore deployments;

    @Inject
    private Event<DeploymentPurged> purged;

    public void markPurged(long deploymentId) {
        deployments.locked(deploymentId).purged();
        purged.fire(new DeploymentPurged(Auditable.SYSTEM, deploymentId));
    }
}
