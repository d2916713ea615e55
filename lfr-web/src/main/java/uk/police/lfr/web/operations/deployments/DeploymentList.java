package uk.police.lfr.web.operations.deployments;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import uk.police.lfr.deployment.boundary.DeploymentDesk;
import uk.police.lfr.deployment.contract.DeploymentSummary;

/** Every deployment that the force has drafted, newest first as the desk gives them. */
@Named
@RequestScoped
public class DeploymentList {

    @Inject
    private DeploymentDesk desk;

    private List<DeploymentSummary> deployments;

    @PostConstruct
    void read() {
        deployments = desk.list();
    }

    public List<DeploymentSummary> getDeployments() {
        return deployments;
    }
}
