package uk.police.lfr.alert.boundary;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import uk.police.lfr.alert.contract.AlertChanged;
import uk.police.lfr.alert.control.AlertStore;
import uk.police.lfr.alert.control.AlertTerms;
import uk.police.lfr.alert.entity.Alert;
import uk.police.lfr.platform.contract.Auditable;

/** Marks alerts that nobody claimed in time; they may still be claimed, and that they waited is counted. */
@Singleton
@PermitAll // Reached by its timer alone.
public class AlertTimer {
    @Inject
    private AlertStore alerts;

    @Inject
    private Clock clock;

    @Inject
    private Event<AlertChanged> changed;

    @Schedule(hour = "*", minute = "*", second = "*/5", persistent = false)
    void timeOut() {
        alerts.newBefore(clock.instant().minus(AlertTerms.CLAIM_TIMEOUT)).forEach(this::timeOut);
    }

    private void timeOut(Alert alert) {
        alert.timeOut();
        alerts.lockedCounts(alert.deploymentId()).timedOut();
        changed.fire(new AlertChanged(Auditable.SYSTEM, alert.id(), alert.deploymentId(), "timed-out"));
    }
}
