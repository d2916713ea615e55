package uk.police.lfr.alert.control;

import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import uk.police.lfr.alert.contract.AlertTally;
import uk.police.lfr.alert.contract.BreakerState;
import uk.police.lfr.alert.contract.BreakerTripped;
import uk.police.lfr.alert.entity.DeploymentAlerts;
import uk.police.lfr.deployment.boundary.DeploymentRegister;
import uk.police.lfr.deployment.boundary.SessionDesk;
import uk.police.lfr.deployment.contract.DeploymentView;
import uk.police.lfr.deployment.contract.PauseReason;
import uk.police.lfr.platform.boundary.Settings;
import uk.police.lfr.platform.boundary.StaffNotices;
import uk.police.lfr.platform.contract.Facts;
import uk.police.lfr.platform.contract.IncidentFound;

/** Looks at the false alerts of a live deployment and stops it where they are too many. */
@Dependent
public class Breaker {
    @Inject
    private AlertStore alerts;

    @Inject
    private PublicFaces scanned;

    @Inject
    private SessionDesk sessions;

    @Inject
    private DeploymentRegister deployments;

    @Inject
    private StaffNotices notices;

    @Inject
    private Settings settings;

    @Inject
    private Event<BreakerTripped> tripped;

    @Inject
    private Event<IncidentFound> incidents;

    /** Trips once for each false alert that finds the deployment beyond its limit; people may go on in between. */
    public void look(long deploymentId) {
        if (alerts.counts(deploymentId).isEmpty()) {
            return;
        }
        DeploymentAlerts counts = alerts.lockedCounts(deploymentId);
        AlertTally tally = counts.tally();
        long faces = scanned.of(deploymentId);
        BreakerState state = BreakerRule.of(settings).judge(faces, tally);
        if (!counts.breakerMoves(state)) {
            return;
        }
        tripped.fire(new BreakerTripped(deploymentId, state, faces, tally.falseAlerts(), tally.falseConfirmed()));
        if (state == BreakerState.RED) {
            incidents.fire(new IncidentFound(
                    "FALSE_ALERT_RATE",
                    "deployment/" + deploymentId,
                    "More false alerts than a deployment may have: recognition was paused",
                    Facts.of("faces", faces, "falseAlerts", tally.falseAlerts())));
            sessions.pause(deploymentId, PauseReason.FALSE_ALERTS);
            tellTheOfficer(deploymentId);
        }
    }

    /** Whether it may go on is for whoever authorised it to look at. */
    private void tellTheOfficer(long deploymentId) {
        DeploymentView deployment = deployments.view(deploymentId);
        if (deployment.decidedBy() != null) {
            notices.tell(
                    deployment.decidedBy(),
                    PauseReason.FALSE_ALERTS.name(),
                    "deployment/" + deploymentId,
                    deployment.reference());
        }
    }
}
