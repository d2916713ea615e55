package uk.police.lfr.alert.control;

import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
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
        erase(List.of(alert), reason, by);
    }

    /** As {@link #erase(Alert, ErasureReason, String)}, of many at once; each is said by itself. */
    public void erase(List<Alert> going, ErasureReason reason, String by) {
        Instant now = clock.instant();
        alerts.erase(
                going, going.stream().map(alert -> alert.tombstone(reason, now)).toList());
        seal.destroyKeys(going);
        count(going);
        going.forEach(alert -> erased.fire(new AlertErased(by, alert.id(), alert.deploymentId(), reason)));
    }

    /** One line in the ledger for each day. */
    private void count(List<Alert> going) {
        Map<Long, List<Alert>> byDay = going.stream()
                .collect(Collectors.groupingBy(alert -> alert.origin().dayId()));
        byDay.forEach((day, alertsOfDay) ->
                ledger.deleted(DataClass.ALERT, alertsOfDay.get(0).deploymentId(), day, alertsOfDay.size()));
    }

    /** An alert found incorrect goes at once, unless a complaint holds it: then only data protection may open it. */
    public void eraseIncorrect(Alert alert, ErasureReason reason, String by) {
        if (!alert.heldAt(clock.instant())) {
            erase(alert, reason, by);
        }
    }
}
