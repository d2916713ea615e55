package uk.police.lfr.web.admin.emergency;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import uk.police.lfr.deployment.boundary.DeploymentDesk;
import uk.police.lfr.deployment.contract.DeploymentSummary;
import uk.police.lfr.oversight.boundary.EmergencyDesk;
import uk.police.lfr.oversight.contract.EmergencyView;
import uk.police.lfr.platform.boundary.Settings;
import uk.police.lfr.platform.contract.Setting;
import uk.police.lfr.web.Notice;

/** Every emergency access there was, and the form that opens one. */
@Named
@RequestScoped
public class EmergencyList {

    @Inject
    private EmergencyDesk desk;

    @Inject
    private DeploymentDesk deployments;

    @Inject
    private Settings settings;

    private List<EmergencyView> all;
    private List<DeploymentSummary> choices;
    private Long deployment;
    private String reason;
    private Integer minutes;

    public String begin() {
        long id = desk.begin(deployment, reason, minutes);
        Notice.afterRedirect("emergency.begun");
        return "read.xhtml?faces-redirect=true&id=" + id;
    }

    public String end(long id) {
        desk.end(id);
        Notice.afterRedirect("emergency.ended");
        return "list.xhtml?faces-redirect=true";
    }

    public List<EmergencyView> getAll() {
        if (all == null) {
            all = desk.all();
        }
        return all;
    }

    public List<DeploymentSummary> getDeployments() {
        if (choices == null) {
            choices = deployments.list();
        }
        return choices;
    }

    /** The deployment's, as staff know it. */
    public String reference(EmergencyView emergency) {
        return getDeployments().stream()
                .filter(each -> each.id() == emergency.deploymentId())
                .map(DeploymentSummary::reference)
                .findFirst()
                .orElseGet(() -> Long.toString(emergency.deploymentId()));
    }

    public Long getDeployment() {
        return deployment;
    }

    public void setDeployment(Long deployment) {
        this.deployment = deployment;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }

    /** At first as long as the force allows. */
    public Integer getMinutes() {
        return minutes == null
                ? (Integer) Math.toIntExact(
                        settings.duration(Setting.EMERGENCY_LIMIT).toMinutes())
                : minutes;
    }

    public void setMinutes(Integer minutes) {
        this.minutes = minutes;
    }
}
