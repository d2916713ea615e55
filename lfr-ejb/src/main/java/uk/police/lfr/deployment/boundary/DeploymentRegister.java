package uk.police.lfr.deployment.boundary;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.EnumSet;
import java.util.List;
import uk.police.lfr.deployment.contract.DeploymentState;
import uk.police.lfr.deployment.contract.DeploymentView;
import uk.police.lfr.deployment.contract.LeasedCamera;
import uk.police.lfr.deployment.control.DeploymentStore;
import uk.police.lfr.deployment.entity.Deployment;

/** What workers, timers and the public record need of deployments. Not for pages. */
@Stateless
@PermitAll // Called by workers and timers, which have no user, and by capabilities that ask for their own roles.
public class DeploymentRegister {
    @Inject
    private DeploymentStore deployments;

    public DeploymentView view(long id) {
        return deployments.deployment(id).view();
    }

    public List<DeploymentView> in(DeploymentState first, DeploymentState... others) {
        return deployments.in(EnumSet.of(first, others)).stream()
                .map(Deployment::view)
                .toList();
    }

    /** The cameras with their secrets, for the workers that read them. */
    public List<LeasedCamera> cameras(long id) {
        return deployments.deployment(id).leasedCameras();
    }
}
