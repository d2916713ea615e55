package uk.police.lfr.footage.control;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import uk.police.lfr.deployment.boundary.DeploymentRegister;
import uk.police.lfr.platform.boundary.Caller;
import uk.police.lfr.platform.boundary.StaffRegister;
import uk.police.lfr.platform.contract.Role;
import uk.police.lfr.platform.contract.WrongState;

/** Whose footage the caller may see: the data protection officer all, an authorising officer what they decided on. */
@Dependent
public class OwnDeployments {
    @Inject
    private StaffRegister staff;

    @Inject
    private DeploymentRegister deployments;

    @Inject
    private Caller caller;

    public boolean includes(long deploymentId) {
        boolean protects = staff.find(caller.name())
                .map(member -> member.roles().contains(Role.DPO))
                .orElse(false);
        return protects || caller.name().equals(deployments.view(deploymentId).decidedBy());
    }

    /** @throws WrongState somebody else decided on it */
    public void require(long deploymentId) {
        if (!includes(deploymentId)) {
            throw new WrongState(
                    "footage.not_your_deployment",
                    deployments.view(deploymentId).reference());
        }
    }
}
