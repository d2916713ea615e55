package uk.police.lfr.alert.control;

import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import uk.police.lfr.alert.contract.AlertErased;
import uk.police.lfr.alert.contract.ErasureReason;
import uk.police.lfr.alert.entity.Alert;
import uk.police.lfr.platform.boundary.DataLedger;
import uk.police.lfr.platform.contract.DataClass;

/** Reduces an alert to its tombstone in the caller's transaction: picture, score and names go, the count stays. */
@Dependent
public class AlertErasure {
    @Inject
    private AlertStore alerts;

    @Inject
    private AlertSeal seal;

    @Inject
    private DataLedger ledger;

    @Inject
    private Clock clock;

    @Inject
    private Event<AlertErased> erased;

    public void erase(Alert alert, ErasureReason reason, String by) {
        alerts.erase(alert, alert.tombstone(reason, clock.instant()));
        seal.destroyKey(alert);
        ledger.deleted(DataClass.ALERT, alert.deploymentId(), alert.origin().dayId(), 1);
        erased.fire(new AlertErased(by, alert.id(), alert.deploymentId(), reason));
    }

    /** An alert found incorrect goes at once, unless a complaint holds it: then only data protection may open it. */
    public void eraseIncorrect(Alert alert, ErasureReason reason, String by) {
        if (!alert.heldAt(clock.instant())) {
            erase(alert, reason, by);
        }
    }
}
