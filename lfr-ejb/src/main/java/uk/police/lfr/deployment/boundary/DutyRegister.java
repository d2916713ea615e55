package uk.police.lfr.deployment.boundary;

import jakarta.annotation.Resource;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.SessionContext;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import uk.police.lfr.deployment.control.ConsoleAccess;
import uk.police.lfr.platform.contract.Roles;
import uk.police.lfr.platform.contract.WrongState;

/** Who is on duty, for capabilities that show a deployment to its own people alone. Not for pages. */
@Stateless
@PermitAll // Asked by capabilities that check their own roles first.
public class DutyRegister {
    @Inject
    private ConsoleAccess access;

    @Resource
    private SessionContext session;

    /**
     * Operators and engagement officers see the deployment at which they are on duty, and no other; once it is over,
     * that at which they were, to finish what is open. Who holds neither role is bound by the desk's own roles alone.
     *
     * @throws WrongState not on duty there
     */
    public void require(String username, long deploymentId) {
        if (!sees(username, deploymentId)) {
            throw new WrongState("deployment.not_on_duty");
        }
    }

    /** As {@link #require}, for lists that leave out what is another's. */
    public boolean sees(String username, long deploymentId) {
        // By the right that let them in, not by the register: an account that has lost the role since sees no more.
        boolean onTheGround = session.isCallerInRole(Roles.OPERATOR) || session.isCallerInRole(Roles.ENGAGE);
        return !onTheGround || access.mayLook(username, deploymentId);
    }
}
