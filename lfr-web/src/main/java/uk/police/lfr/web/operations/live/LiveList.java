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
 * The deployments that are an operator's work: those live or halted, then those that are ready, the first to begin
 * above. Beside them those that are over with alerts that still wait for a decision.
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
                .sorted(Comparator.comparing((DeploymentSummary each) -> !running(each.state()))
                        .thenComparing(DeploymentSummary::start))
                .toList();
    }

    private boolean needsAnOperator(DeploymentSummary deployment) {
        return running(deployment.state())
                || deployment.state() == DeploymentState.READY
                || over(deployment.state()) && alerts.tally(deployment.id()).open() > 0;
    }

    static boolean running(DeploymentState state) {
        return state == DeploymentState.LIVE || state == DeploymentState.PAUSED || state == DeploymentState.SUSPENDED;
    }

    /** Alerts outlive the end until they are decided, at the latest for a day; then it is purged. */
    static boolean over(DeploymentState state) {
        return switch (state) {
            case ENDED, ABORTED, LAPSED, PURGING -> true;
            default -> false;
        };
    }

    public List<DeploymentSummary> getDeployments() {
        return deployments;
    }
}
