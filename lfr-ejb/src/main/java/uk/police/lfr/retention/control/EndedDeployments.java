package uk.police.lfr.retention.control;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.List;
import uk.police.lfr.deployment.boundary.DeploymentRegister;
import uk.police.lfr.deployment.contract.DeploymentState;
import uk.police.lfr.deployment.contract.DeploymentStep;
import uk.police.lfr.deployment.contract.DeploymentView;

/** Deployments whose data must go. */
@Dependent
class EndedDeployments {
    @Inject
    private DeploymentRegister deployments;

    /** Over, in whatever way, and not yet purged. */
    List<DeploymentView> unpurged() {
        return deployments.in(
                DeploymentState.PURGING, DeploymentStep.BEGIN_PURGE.from().toArray(DeploymentState[]::new));
    }
}
