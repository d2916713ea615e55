package uk.police.lfr.web.admin.held;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import uk.police.lfr.alert.boundary.HeldAlertDesk;
import uk.police.lfr.alert.contract.AlertSummary;
import uk.police.lfr.alert.contract.AlertView;
import uk.police.lfr.web.PageId;

/** The alerts that a complaint at the scene keeps, and what the officer wrote about one of them. */
@Named
@RequestScoped
public class HeldAlerts {

    @Inject
    private HeldAlertDesk desk;

    private Long id;
    private List<AlertSummary> alerts;
    private AlertView alert;

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
