package uk.police.lfr.alert.boundary;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.util.List;
import uk.police.lfr.alert.contract.AlertOpened;
import uk.police.lfr.alert.contract.AlertSummary;
import uk.police.lfr.alert.contract.AlertView;
import uk.police.lfr.alert.control.AlertSeal;
import uk.police.lfr.alert.control.AlertStore;
import uk.police.lfr.alert.entity.Alert;
import uk.police.lfr.platform.boundary.Caller;
import uk.police.lfr.platform.contract.NotFound;
import uk.police.lfr.platform.contract.Roles;

/** Alerts that are kept because of a complaint at the scene: the data protection officer's, and nobody else's. */
@Stateless
@RolesAllowed(Roles.DPO)
public class HeldAlertDesk {
    @Inject
    private AlertStore alerts;

    @Inject
    private AlertSeal seal;

    @Inject
    private Caller caller;

    @Inject
    private Event<AlertOpened> opened;

    /** Longest held first. */
    public List<AlertSummary> held() {
        return alerts.held().stream().map(Alert::summary).toList();
    }

    /** @throws NotFound erased, or no complaint holds it */
    public AlertView alert(long id) {
        Alert alert = alerts.alert(id);
        if (!alert.forDataProtectionOnly()) {
            throw new NotFound("alert.not_found", id);
        }
        opened.fire(new AlertOpened(caller.name(), id, alert.summary().state()));
        return seal.view(alert, null, true);
    }
}
