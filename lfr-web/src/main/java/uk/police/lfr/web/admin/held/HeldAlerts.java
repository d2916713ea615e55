package uk.police.lfr.web.admin.held;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Instant;
import java.util.List;
import uk.police.lfr.alert.boundary.HeldAlertDesk;
import uk.police.lfr.alert.contract.AlertSummary;
import uk.police.lfr.alert.contract.AlertView;
import uk.police.lfr.platform.contract.DataClass;
import uk.police.lfr.retention.boundary.HoldDesk;
import uk.police.lfr.retention.contract.HoldState;
import uk.police.lfr.retention.contract.HoldView;
import uk.police.lfr.web.PageId;

/** The alerts that a complaint at the scene keeps, and what the officer wrote about one of them. */
@Named
@RequestScoped
public class HeldAlerts {

    private static final int NEWEST = 500;

    @Inject
    private HeldAlertDesk desk;

    @Inject
    private HoldDesk holdDesk;

    private Long id;
    private List<AlertSummary> alerts;
    private AlertView alert;
    private List<HoldView> holds;

    /** Opens it, which is written into the log. */
    public void load() {
        alert = desk.alert(PageId.required(id));
    }

    public List<AlertSummary> getAlerts() {
        if (alerts == null) {
            alerts = desk.held();
        }
        return alerts;
    }

    /** When the last of its holds ends by itself; null once each has ended, as until the next sweep. */
    public Instant keptUntil(long alertId) {
        if (holds == null) {
            holds = holdDesk.holds(NEWEST);
        }
        return holds.stream()
                .filter(hold -> hold.dataClass() == DataClass.ALERT && hold.itemId() == alertId)
                .filter(hold -> hold.state() == HoldState.PLACED || hold.state() == HoldState.CONFIRMED)
                .map(HoldView::endsAt)
                .max(Instant::compareTo)
                .orElse(null);
    }

    public AlertView getAlert() {
        return alert;
    }

    public Long getId() {
        return id;
    }

    public void setId(Long id) {
        this.id = id;
    }
}
