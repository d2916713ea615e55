package uk.police.lfr.alert.boundary;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import uk.police.lfr.alert.control.AlertStore;
import uk.police.lfr.alert.entity.Alert;

/**
 * The end of what a complaint at the scene keeps, before its time: two people have released the hold. From then on the
 * alert goes as it would have gone without it.
 */
@Stateless
@PermitAll // Called by the desk of legal holds, which has asked for its roles and for two people, and by its clock.
public class ComplaintEnd {
    @Inject
    private AlertStore alerts;

    @Inject
    private Clock clock;

    /** Nothing happens to an alert that has gone, or of which nobody complained. */
    public void released(long alertId) {
        alerts.lockedIfThere(alertId).ifPresent(this::release);
    }

    private void release(Alert alert) {
        alert.releaseComplaint(clock.instant());
    }
}
