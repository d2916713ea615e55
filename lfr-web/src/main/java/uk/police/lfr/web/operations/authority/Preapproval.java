package uk.police.lfr.web.operations.authority;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import uk.police.lfr.deployment.boundary.PreapprovalDesk;
import uk.police.lfr.deployment.contract.DeploymentState;
import uk.police.lfr.deployment.contract.DeploymentSummary;

/** Somebody independent agrees to an application before the officer may authorise it. */
@Named
@ViewScoped
public class Preapproval extends StatementWork {

    private static final long serialVersionUID = 1L;

    @Inject
    private PreapprovalDesk desk;

    public String agree() {
        desk.agree(number(), getWords(), getShown());
        return done("preapprove.xhtml", "authority.preapprove.done");
    }

    @Override
    public List<DeploymentSummary> getOpen() {
        return steps().toPreapprove();
    }

    /** Whether there is still something to agree to. */
    public boolean isWaiting() {
        return getDeployment().state() == DeploymentState.SUBMITTED;
    }

    /** Whether the force's settings or the published use ask for it here. */
    public boolean isNeeded() {
        return desk.needed(number());
    }
}
