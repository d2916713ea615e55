package uk.police.lfr.deployment.control;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import uk.police.lfr.platform.boundary.StaffRegister;
import uk.police.lfr.platform.contract.Secondment;
import uk.police.lfr.platform.contract.WrongState;

/** Rule R9: staff of a providing force work on the deployment that their account is for, and on no other. */
@Dependent
public class Lending {
    @Inject
    private StaffRegister staff;

    @Inject
    private DeploymentStore deployments;

    /** @throws WrongState the account is for another deployment */
    public void requireHere(String username, long deploymentId) {
        boolean elsewhere = staff.secondment(username)
                .map(Secondment::deploymentId)
                .filter(lentTo -> lentTo != deploymentId)
                .isPresent();
        if (elsewhere) {
            throw new WrongState(
                    "deployment.lent_elsewhere",
                    deployments.deployment(deploymentId).reference());
        }
    }
}
