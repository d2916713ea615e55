package uk.police.lfr.reporting.boundary;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import uk.police.lfr.deployment.boundary.DeploymentRegister;
import uk.police.lfr.deployment.boundary.LeaseRegister;
import uk.police.lfr.deployment.contract.DeploymentState;
import uk.police.lfr.platform.boundary.EngineDesk;
import uk.police.lfr.platform.contract.Roles;
import uk.police.lfr.recognition.boundary.ScanRegister;
import uk.police.lfr.reporting.contract.SystemFigures;
import uk.police.lfr.reporting.control.Watch;

/** How the system is doing now, for those who keep it running and those who inspect it; never a picture. */
@Stateless
@RolesAllowed({Roles.ENGINEER, Roles.AUDITOR})
public class SystemDesk {
    @Inject
    private EngineDesk engine;

    @Inject
    private DeploymentRegister deployments;

    @Inject
    private LeaseRegister leases;

    @Inject
    private ScanRegister scans;

    @Inject
    private Watch watch;

    public SystemFigures now() {
        return watch.with(engine.view(), running());
    }

    private List<SystemFigures.Running> running() {
        return deployments.in(DeploymentState.LIVE, DeploymentState.PAUSED, DeploymentState.SUSPENDED).stream()
                .map(deployment -> new SystemFigures.Running(
                        deployment.reference(),
                        deployment.state(),
                        leases.status(deployment.id()),
                        scans.cameras(deployment.id())))
                .toList();
    }
}
