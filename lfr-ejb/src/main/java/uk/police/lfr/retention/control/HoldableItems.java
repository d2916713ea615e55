package uk.police.lfr.retention.control;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import uk.police.lfr.alert.boundary.AlertRegister;
import uk.police.lfr.audit.boundary.LogRegister;
import uk.police.lfr.deployment.boundary.DeploymentRegister;
import uk.police.lfr.footage.boundary.FootageRegister;
import uk.police.lfr.retention.contract.HoldRequest;

/** Whether what somebody wants held is there: a hold on a mistyped number would keep nothing and say that it did. */
@Dependent
class HoldableItems {
    @Inject
    private AlertRegister alerts;

    @Inject
    private FootageRegister footage;

    @Inject
    private DeploymentRegister deployments;

    @Inject
    private LogRegister log;

    /** Kept still, and of the deployment that was named; a record is the deployment's own, an entry of the
     * log belongs to none. */
    boolean there(HoldRequest request) {
        return switch (request.dataClass()) {
            case ALERT -> alerts.keeps(request.deploymentId(), request.itemId());
            case FOOTAGE -> footage.keeps(request.deploymentId(), request.itemId());
            case CORPORATE_RECORD -> request.itemId() == request.deploymentId()
                    && deployments.keepsRecord(request.itemId());
            case LOG_ENTRY -> log.readable(request.itemId());
            default -> false;
        };
    }
}
