package uk.police.lfr.alert.boundary;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.util.List;
import uk.police.lfr.alert.contract.LaterOutcome;
import uk.police.lfr.alert.contract.LaterOutcomeCounts;
import uk.police.lfr.alert.contract.LaterOutcomeRecorded;
import uk.police.lfr.alert.contract.OutcomeTally;
import uk.police.lfr.alert.control.AlertStore;
import uk.police.lfr.alert.entity.DeploymentAlerts;
import uk.police.lfr.deployment.boundary.DeploymentRegister;
import uk.police.lfr.deployment.contract.DeploymentView;
import uk.police.lfr.platform.boundary.Caller;
import uk.police.lfr.platform.contract.Roles;

/** Where it is counted what became of arrests later. The alerts are long gone: only the deployment's counts change. */
@Stateless
@RolesAllowed({Roles.ENGAGE, Roles.AO})
public class LaterOutcomeDesk {
    @Inject
    private AlertStore alerts;

    @Inject
    private DeploymentRegister deployments;

    @Inject
    private Caller caller;

    @Inject
    private Event<LaterOutcomeRecorded> recorded;

    /** Deployments with an outcome of which more may become known, newest first. */
    public List<LaterOutcomeCounts> deployments() {
        return alerts.allCounts().stream()
                .filter(counts -> toldLater(counts.tally().outcomes()))
                .map(this::named)
                .toList();
    }

    private static boolean toldLater(OutcomeTally outcomes) {
        return outcomes.arrests() + outcomes.otherOutcomes() > 0;
    }

    private LaterOutcomeCounts named(DeploymentAlerts counts) {
        DeploymentView deployment = deployments.view(counts.deploymentId());
        return new LaterOutcomeCounts(
                deployment.id(),
                deployment.reference(),
                deployment.plan().title(),
                counts.tally().outcomes());
    }

    /** @throws uk.police.lfr.platform.contract.WrongState more than there were arrests or attendances */
    public void record(long deploymentId, LaterOutcome outcome) {
        DeploymentAlerts counts = alerts.lockedCounts(deploymentId);
        if (outcome == LaterOutcome.DE_ARRESTED) {
            counts.deArrested();
        } else {
            counts.chargedLater();
        }
        recorded.fire(new LaterOutcomeRecorded(caller.name(), deploymentId, outcome));
    }
}
