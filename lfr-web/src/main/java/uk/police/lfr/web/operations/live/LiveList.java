package uk.police.lfr.web.operations.live;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Comparator;
import java.util.List;
import uk.police.lfr.deployment.boundary.DeploymentDesk;
import uk.police.lfr.deployment.contract.DeploymentState;
import uk.police.lfr.deployment.contract.DeploymentSummary;

/** The deployments that an operator can run: the live ones, then the authorised ones, those that begin first above. */
@Named
@RequestScoped
public class LiveList {

    @Inject
    private DeploymentDesk desk;

    private List<DeploymentSummary> deployments;

    @PostConstruct
    void read() {
        deployments = desk.list().stream()
                .filter(deployment ->
                        deployment.state() == DeploymentState.AUTHORISED || deployment.state() == DeploymentState.LIVE)
                .sorted(Comparator.comparing((DeploymentSummary each) -> each.state() != DeploymentState.LIVE)
                        .thenComparing(DeploymentSummary::start))
                .toList();
    }

    public List<DeploymentSummary> getDeployments() {
        return deployments;
    }
}
