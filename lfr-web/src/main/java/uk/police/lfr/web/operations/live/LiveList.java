package uk.police.lfr.web.operations.live;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Comparator;
import java.util.List;
import uk.police.lfr.alert.boundary.AlertDesk;
import uk.police.lfr.deployment.boundary.DeploymentDesk;
import uk.police.lfr.deployment.contract.DeploymentState;
import uk.police.lfr.deployment.contract.DeploymentSummary;

/**
 * The deployments that an operator can run: the live ones, then the authorised ones, those that begin first above.
 * Beside them those that have ended with alerts that still wait for a decision.
 */
@Named
@RequestScoped
public class LiveList {

    @Inject
    private DeploymentDesk desk;

    @Inject
    private AlertDesk alerts;

    private List<DeploymentSummary> deployments;

    @PostConstruct
    void read() {
        deployments = desk.list().stream()
                .filter(this::needsAnOperator)
                .sorted(Comparator.comparing((DeploymentSummary each) -> each.state() != DeploymentState.LIVE)
                        .thenComparing(DeploymentSummary::start))
                .toList();
    }

    private boolean needsAnOperator(DeploymentSummary deployment) {
        return switch (deployment.state()) {
            case AUTHORISED, LIVE -> true;
            case ENDED -> alerts.tally(deployment.id()).open() > 0;
            default -> false;
        };
    }

    public List<DeploymentSummary> getDeployments() {
        return deployments;
    }
}
