package uk.police.lfr.web.operations.figures;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import uk.police.lfr.deployment.boundary.DeploymentDesk;
import uk.police.lfr.deployment.contract.DeploymentSummary;

/** Which figures there are: of the whole, and of each deployment. */
@Named("figureIndex")
@RequestScoped
public class FigureIndex {
    @Inject
    private DeploymentDesk deployments;

    private List<DeploymentSummary> all;

    /** Newest first. */
    public List<DeploymentSummary> getDeployments() {
        if (all == null) {
            all = deployments.list();
        }
        return all;
    }
}
