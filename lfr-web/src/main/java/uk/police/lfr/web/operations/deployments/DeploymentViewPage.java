package uk.police.lfr.web.operations.deployments;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import uk.police.lfr.deployment.boundary.DeploymentDesk;
import uk.police.lfr.deployment.boundary.SessionDesk;
import uk.police.lfr.deployment.contract.DeploymentStep;
import uk.police.lfr.deployment.contract.DeploymentView;
import uk.police.lfr.web.PageId;

/** One deployment as its requester sees it: the whole plan, and the next step that is open. */
@Named("deploymentView")
@ViewScoped
public class DeploymentViewPage implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private DeploymentDesk desk;

    @Inject
    private DeploymentFile file;

    @Inject
    private SessionDesk sessions;

    private Long id;
    private String reason;

    public void load() {
        file.open(PageId.required(id));
    }

    public String submit() {
        desk.submit(id);
        return again();
    }

    public String cancel() {
        sessions.cancel(id, reason);
        return again();
    }

    private String again() {
        return "view.xhtml?faces-redirect=true&id=" + id;
    }

    /** Whether its cameras are being read, or may be again in a moment. */
    public boolean isBegun() {
        return DeploymentStep.END_DAY.allowedIn(getDeployment().state());
    }

    public DeploymentView getDeployment() {
        return getFile().getDeployment();
    }

    public DeploymentFile getFile() {
        if (!file.isOpen()) {
            load();
        }
        return file;
    }

    public boolean isDraft() {
        return DeploymentStep.AMEND.allowedIn(getDeployment().state());
    }

    public boolean isCancellable() {
        return DeploymentStep.CANCEL.allowedIn(getDeployment().state());
    }

    public Long getId() {
        return id;
    }

    public void setId(Long id) {
        this.id = id;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }
}
