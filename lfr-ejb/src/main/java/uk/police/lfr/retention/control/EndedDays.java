package uk.police.lfr.retention.control;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import uk.police.lfr.deployment.boundary.DeploymentRegister;
import uk.police.lfr.deployment.contract.ClosedRecord;
import uk.police.lfr.deployment.contract.DayState;
import uk.police.lfr.deployment.contract.DeploymentState;
import uk.police.lfr.deployment.contract.DeploymentStep;
import uk.police.lfr.deployment.contract.DeploymentView;
import uk.police.lfr.deployment.contract.OperationalDay;

/** Days and deployments whose data or record must go. */
@Dependent
class EndedDays {
    private static final Set<DayState> OVER = EnumSet.of(DayState.ENDED, DayState.CANCELLED);
    private static final Set<DeploymentState> NOT_YET_PURGED = EnumSet.complementOf(EnumSet.of(
            DeploymentState.PURGED,
            DeploymentState.REVIEWED,
            DeploymentState.RESULTS_PUBLISHED,
            DeploymentState.CLOSED));

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

    /** Purged days of deployments that are not wholly purged: what their certificates may be asked for. */
    List<OperationalDay> purgedDays() {
        return deployments.in(DeploymentState.PURGING, NOT_YET_PURGED.toArray(DeploymentState[]::new)).stream()
                .flatMap(deployment -> deployment.days().stream())
                .filter(day -> day.state() == DayState.PURGED)
                .toList();
    }

    /** The day as it is now; empty where it has been purged since it was read. */
    Optional<OperationalDay> still(OperationalDay day) {
        return Optional.of(deployments.day(day.id())).filter(now -> OVER.contains(now.state()));
    }

    /** The deployment as it is now; empty where it has been purged since it was read. */
    Optional<DeploymentView> still(DeploymentView deployment) {
        return Optional.of(deployments.view(deployment.id()))
                .filter(now -> now.state() == DeploymentState.PURGING
                        || DeploymentStep.BEGIN_PURGE.from().contains(now.state()));
    }

    /** Deployments whose record must go, the oldest first. */
    List<ClosedRecord> closedBefore(Instant moment) {
        return deployments.closedRecords(moment, Integer.MAX_VALUE);
    }

    DeploymentView deployment(long id) {
        return deployments.view(id);
    }
}
