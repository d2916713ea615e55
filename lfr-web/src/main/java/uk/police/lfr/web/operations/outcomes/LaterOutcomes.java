package uk.police.lfr.web.operations.outcomes;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import uk.police.lfr.alert.boundary.LaterOutcomeDesk;
import uk.police.lfr.alert.contract.LaterOutcome;
import uk.police.lfr.alert.contract.LaterOutcomeCounts;
import uk.police.lfr.web.Notice;

/** Counts that arrests were undone or led to a charge. The alerts are long gone; nobody is named here. */
@Named
@RequestScoped
public class LaterOutcomes {

    @Inject
    private LaterOutcomeDesk desk;

    private List<LaterOutcomeCounts> deployments;
    private Long deployment;
    private LaterOutcome outcome;

    public String record() {
        desk.record(deployment, outcome);
        Notice.afterRedirect("outcomes.later.done");
        return "later.xhtml?faces-redirect=true";
    }

    public List<LaterOutcomeCounts> getDeployments() {
        if (deployments == null) {
            deployments = desk.deployments();
        }
        return deployments;
    }

    public LaterOutcome[] getOutcomes() {
        return LaterOutcome.values();
    }

    public Long getDeployment() {
        return deployment;
    }

    public void setDeployment(Long deployment) {
        this.deployment = deployment;
    }

    public LaterOutcome getOutcome() {
        return outcome;
    }

    public void setOutcome(LaterOutcome outcome) {
        this.outcome = outcome;
    }
}
