package uk.police.lfr.deployment.boundary;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Clock;
import uk.police.lfr.deployment.contract.DayEnded;
import uk.police.lfr.deployment.contract.DeploymentAborted;
import uk.police.lfr.deployment.contract.DeploymentEnded;
import uk.police.lfr.deployment.contract.DutyEnded;
import uk.police.lfr.deployment.control.DutyStore;
import uk.police.lfr.platform.contract.Auditable;

/** Nobody stays on duty at a deployment that is over. */
@Stateless
@PermitAll // Reached by events alone.
public class DutyIntake {
    @Inject
    private DutyStore duties;

    @Inject
    private Clock clock;

    @Inject
    private Event<DutyEnded> ended;

    public void on(@Observes DeploymentEnded over) {
        endAll(over.deploymentId());
    }

    public void on(@Observes DayEnded over) {
        endAll(over.deploymentId());
    }

    public void on(@Observes DeploymentAborted over) {
        endAll(over.deploymentId());
    }

    private void endAll(long deploymentId) {
        duties.at(deploymentId).forEach(duty -> {
            duty.end(clock.instant());
            ended.fire(new DutyEnded(Auditable.SYSTEM, deploymentId, duty.role(), "day ended"));
        });
    }
}
