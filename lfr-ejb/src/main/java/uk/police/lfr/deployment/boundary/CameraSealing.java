package uk.police.lfr.deployment.boundary;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.DependsOn;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.inject.Inject;
import java.util.EnumSet;
import java.util.Set;
import uk.police.lfr.deployment.contract.DeploymentState;
import uk.police.lfr.deployment.control.CameraSeal;
import uk.police.lfr.deployment.control.DeploymentStore;
import uk.police.lfr.deployment.entity.Camera;
import uk.police.lfr.deployment.entity.Deployment;

/** Seals, at the start, the secrets of cameras that an earlier release stored in the clear. */
@Startup
@Singleton
@DependsOn("KeyVault")
@PermitAll // Reached by nobody: the container makes it at the start.
public class CameraSealing {
    private static final System.Logger LOG = System.getLogger(CameraSealing.class.getName());

    /** Nobody connects to their cameras any more. */
    private static final Set<DeploymentState> DONE = EnumSet.of(
            DeploymentState.PURGED,
            DeploymentState.REVIEWED,
            DeploymentState.RESULTS_PUBLISHED,
            DeploymentState.CLOSED);

    @Inject
    private DeploymentStore deployments;

    @Inject
    private CameraSeal seal;

    @PostConstruct
    void sealWhatIsOpen() {
        int sealed =
                deployments.withOpenAddresses().stream().mapToInt(this::sealed).sum();
        if (sealed > 0) {
            LOG.log(
                    System.Logger.Level.WARNING,
                    "Secrets of {0} cameras lay in the database in the clear and are sealed now. Backups and logs of"
                            + " the database may still hold them: give these cameras new passwords",
                    sealed);
        }
    }

    private int sealed(Deployment deployment) {
        deployment.everyCamera().forEach(Camera::enterIfExposed);
        int exposed = (int) deployment.everyCamera().stream()
                .filter(camera -> camera.secret().isPresent())
                .count();
        if (DONE.contains(deployment.state())) {
            seal.forget(deployment);
        } else {
            seal.seal(deployment);
        }
        return exposed;
    }
}
