package uk.police.lfr.retention.control;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.List;
import uk.police.lfr.deployment.boundary.DeploymentRegister;
import uk.police.lfr.deployment.contract.DayState;
import uk.police.lfr.deployment.contract.DeploymentState;
import uk.police.lfr.deployment.contract.DeploymentStep;
import uk.police.lfr.deployment.contract.DeploymentView;
import uk.police.lfr.deployment.contract.OperationalDay;

/** Days and deployments whose data must go. */
@Dependent
class EndedDays {
    @Inject
    private DeploymentRegister deployments;

    /** Days that are over, in whatever way, and not yet purged; also of deployments that go on tomorrow. */
    List<OperationalDay> days() {
        return deployments.daysIn(DayState.ENDED, DayState.CANCELLED).stream()
                .filter(day -> day.course().endedAt() != null)
                .toList();
    }

    /** Deployments that are over and not yet purged. */
    List<DeploymentView> deployments() {
        return deployments.in(
                DeploymentState.PURGING, DeploymentStep.BEGIN_PURGE.from().toArray(DeploymentState[]::new));
    }

    DeploymentView deployment(long id) {
        return deployments.view(id);
    }
}
