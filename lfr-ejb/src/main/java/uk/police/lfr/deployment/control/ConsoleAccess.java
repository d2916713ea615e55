package uk.police.lfr.deployment.control;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.EnumSet;
import java.util.Set;
import uk.police.lfr.deployment.contract.DeploymentState;

/**
 * Whose consoles show a deployment: those of the people on duty there and, once it is over, of those who were, so that
 * they can finish what is open.
 */
@Dependent
public class ConsoleAccess {
    private static final Set<DeploymentState> RUNNING =
            EnumSet.of(DeploymentState.LIVE, DeploymentState.PAUSED, DeploymentState.SUSPENDED);

    @Inject
    private DutyStore duties;

    @Inject
    private DeploymentStore deployments;

    public boolean mayLook(String username, long deploymentId) {
        if (!duties.of(username, deploymentId).isEmpty()) {
            return true;
        }
        boolean running = RUNNING.contains(deployments.deployment(deploymentId).state());
        return !running && duties.wasThere(username, deploymentId);
    }
}
