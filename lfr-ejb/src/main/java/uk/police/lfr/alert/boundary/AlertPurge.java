package uk.police.lfr.alert.boundary;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import uk.police.lfr.alert.contract.ErasureReason;
import uk.police.lfr.alert.control.AlertErasure;
import uk.police.lfr.alert.control.AlertStore;
import uk.police.lfr.alert.entity.Alert;
import uk.police.lfr.platform.contract.Auditable;
import uk.police.lfr.platform.contract.Roles;

/** The end of alerts, by the retention timers. */
@Stateless
@RolesAllowed(Roles.SYSTEM)
public class AlertPurge {
    @Inject
    private AlertStore alerts;

    @Inject
    private AlertErasure erasure;

    /** Erases alerts whose use has ended. @return how many */
    public int eraseUsed(Instant endedBefore) {
        List<Alert> used = alerts.usedBefore(endedBefore);
        used.forEach(alert -> erasure.erase(alert, ErasureReason.USE_ENDED, Auditable.SYSTEM));
        return used.size();
    }

    /** Erases all alerts of a deployment, whatever their state. @return how many */
    public int eraseAll(long deploymentId) {
        List<Alert> left = alerts.of(deploymentId);
        for (Alert alert : left) {
            if (alert.open()) {
                alerts.lockedCounts(deploymentId).expired();
            }
            erasure.erase(alert, ErasureReason.DAY_ENDED, Auditable.SYSTEM);
        }
        return left.size();
    }
}
