package uk.police.lfr.deployment.boundary;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import uk.police.lfr.deployment.contract.DayPurged;
import uk.police.lfr.deployment.contract.DeploymentPurged;
import uk.police.lfr.deployment.contract.DeploymentState;
import uk.police.lfr.deployment.contract.PurgeBegun;
import uk.police.lfr.deployment.control.CameraSeal;
import uk.police.lfr.deployment.control.DeploymentStore;
import uk.police.lfr.deployment.entity.Deployment;
import uk.police.lfr.platform.contract.Auditable;
import uk.police.lfr.platform.contract.NotFound;
import uk.police.lfr.platform.contract.Roles;

/** Marks how far the deletion of a day and of a deployment is; for the retention timers. */
@Stateless
@RolesAllowed(Roles.SYSTEM)
public class DeploymentPurge {
    @Inject
    private DeploymentStore deployments;

    @Inject
    private CameraSeal cameras;

    @Inject
    private Event<DeploymentPurged> purged;

    @Inject
    private Event<DayPurged> dayPurged;

    @Inject
    private Event<PurgeBegun> begun;

    /** Nothing of one day is left to delete. */
    public void markDayPurged(long dayId) {
        long id = deployments.withDay(dayId).orElseThrow(() -> new NotFound("deployment.no_such_day", dayId));
        int day = deployments.locked(id).dayPurged(dayId).number();
        dayPurged.fire(new DayPurged(Auditable.SYSTEM, id, day));
    }

    /** The deployment is over and its deletions have begun; done before, it does nothing. */
    public void begin(long deploymentId) {
        Deployment deployment = deployments.locked(deploymentId);
        if (deployment.state() != DeploymentState.PURGING) {
            deployment.beginPurge();
            begun.fire(new PurgeBegun(Auditable.SYSTEM, deploymentId));
        }
    }

    /** Nothing of any day is left to delete, and nobody connects to its cameras any more. */
    public void markPurged(long deploymentId) {
        Deployment deployment = deployments.locked(deploymentId);
        deployment.purged();
        cameras.forget(deployment);
        purged.fire(new DeploymentPurged(Auditable.SYSTEM, deploymentId));
    }
}
