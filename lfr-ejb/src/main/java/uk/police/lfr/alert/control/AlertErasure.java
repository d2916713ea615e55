package uk.police.lfr.alert.control;

import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import uk.police.lfr.alert.contract.AlertErased;
import uk.police.lfr.alert.contract.ErasureReason;
import uk.police.lfr.alert.entity.Alert;

/** Deletes an alert with its picture in the caller's transaction. */
@Dependent
public class AlertErasure {
    @Inject
    private AlertStore alerts;

    @Inject
    private Event<AlertErased> erased;

    public void erase(Alert alert, ErasureReason reason, String by) {
        alerts.erase(alert);
        erased.fire(new AlertErased(by, alert.id(), alert.deploymentId(), reason));
    }
}
