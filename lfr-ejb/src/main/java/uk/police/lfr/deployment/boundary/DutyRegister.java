package uk.police.lfr.deployment.boundary;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import uk.police.lfr.deployment.control.ConsoleAccess;
import uk.police.lfr.platform.boundary.StaffRegister;
import uk.police.lfr.platform.contract.Role;
import uk.police.lfr.platform.contract.WrongState;

/** Who is on duty, for capabilities that show a deployment to its own people alone. Not for pages. */
@Stateless
@PermitAll // Asked by capabilities that check their own roles first.
public class DutyRegister {
    @Inject
    private ConsoleAccess access;

    @Inject
    private StaffRegister staff;

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
        boolean onTheGround = staff.find(username)
                .filter(member ->
                        member.roles().contains(Role.OPERATOR) || member.roles().contains(Role.ENGAGE))
                .isPresent();
        return !onTheGround || access.mayLook(username, deploymentId);
    }
}
