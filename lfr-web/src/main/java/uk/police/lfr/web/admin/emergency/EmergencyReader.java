package uk.police.lfr.web.admin.emergency;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import uk.police.lfr.alert.boundary.EmergencyAlerts;
import uk.police.lfr.alert.contract.AlertSummary;
import uk.police.lfr.alert.contract.AlertView;
import uk.police.lfr.deployment.boundary.DeploymentDesk;
import uk.police.lfr.deployment.contract.DeploymentView;
import uk.police.lfr.deployment.contract.OperationalDay;
import uk.police.lfr.oversight.boundary.EmergencyDesk;
import uk.police.lfr.oversight.contract.EmergencyView;
import uk.police.lfr.platform.contract.WrongState;
import uk.police.lfr.web.PageId;

/** What an emergency access lets its opener read: the alerts of a deployment, one of them, and which lists it has. */
@Named
@RequestScoped
public class EmergencyReader {

    @Inject
    private EmergencyDesk desk;

    @Inject
    private EmergencyAlerts reading;

    @Inject
    private DeploymentDesk deployments;

    @Inject
    private EmergencyOver over;

    private Long id;
    private EmergencyView emergency;
    private DeploymentView deployment;
    private List<AlertSummary> alerts;
    private AlertView alert;

    /** The emergency, its deployment and the alerts; written into the log. */
    public String load() {
        emergency = desk.emergency(PageId.required(id));
        deployment = deployments.view(emergency.deploymentId());
        try {
            alerts = reading.alerts(emergency.deploymentId());
            return null;
        } catch (WrongState closed) {
            return over.back("read.xhtml?id=" + id);
        }
    }

    /** The alert with this number; written into the log. */
    public String loadAlert() {
        try {
            alert = reading.alert(PageId.required(id));
            return null;
        } catch (WrongState closed) {
            return over.back("alert.xhtml?id=" + id);
        }
    }

    public Long getId() {
        return id;
    }

    public void setId(Long id) {
        this.id = id;
    }

    public EmergencyView getEmergency() {
        return emergency;
    }

    public DeploymentView getDeployment() {
        return deployment;
    }

    /** Days that have a list. */
    public List<OperationalDay> getDays() {
        return deployment.days().stream()
                .filter(day -> day.watchlistId() != null)
                .toList();
    }

    public List<AlertSummary> getAlerts() {
        return alerts;
    }

    public AlertView getAlert() {
        return alert;
    }
}
