package uk.police.lfr.web.operations;

import jakarta.inject.Inject;
import java.io.Serializable;
import java.util.List;
import uk.police.lfr.deployment.boundary.DeploymentDesk;
import uk.police.lfr.deployment.contract.DeploymentSummary;
import uk.police.lfr.deployment.contract.DeploymentView;
import uk.police.lfr.web.Notice;
import uk.police.lfr.web.PageId;

/**
 * What pages that take a step of one deployment have in common. Without a number in its address such a page offers the
 * deployments at which its step can be taken. Not thread-safe: it lives in one person's view.
 */
public abstract class DeploymentWork implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private DeploymentDesk desk;

    @Inject
    private OpenSteps steps;

    private Long id;
    private transient DeploymentView deployment;

    /** The deployments that the page offers. */
    public abstract List<DeploymentSummary> getOpen();

    /** @throws uk.police.lfr.platform.contract.NotFound there is no such deployment */
    public void load() {
        if (id != null) {
            deployment = desk.view(id);
        }
    }

    /** Back to the list, with a sentence that says what was done. */
    protected String done(String page, String notice) {
        Notice.afterRedirect(notice);
        return page + "?faces-redirect=true";
    }

    protected OpenSteps steps() {
        return steps;
    }

    protected long number() {
        return PageId.required(id);
    }

    public boolean isChosen() {
        return id != null;
    }

    public DeploymentView getDeployment() {
        if (deployment == null) {
            deployment = desk.view(number());
        }
        return deployment;
    }

    public Long getId() {
        return id;
    }

    public void setId(Long id) {
        this.id = id;
    }
}
