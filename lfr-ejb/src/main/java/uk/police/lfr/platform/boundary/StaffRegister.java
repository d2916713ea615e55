package uk.police.lfr.platform.boundary;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import uk.police.lfr.platform.contract.Role;
import uk.police.lfr.platform.contract.Secondment;
import uk.police.lfr.platform.contract.StaffMember;
import uk.police.lfr.platform.control.StaffStore;

/** Ranks, roles and training of staff, for rules that ask who somebody is. Not for pages. */
@Stateless
@PermitAll // Called by workers and by capabilities that ask for their own roles.
public class StaffRegister {
    @Inject
    private StaffStore staff;

    /** Empty where nobody has this user name. */
    public Optional<StaffMember> find(String username) {
        return staff.member(username);
    }

    /** User names of all who hold this role, in alphabetical order. */
    public List<String> having(Role role) {
        return staff.having(role);
    }

    /** Empty for the force's own staff. */
    public Optional<Secondment> secondment(String username) {
        return staff.secondment(username);
    }

    /** Forces that lent staff to this deployment, in alphabetical order; empty where nobody was lent. */
    public List<String> lendingForces(long deploymentId) {
        return staff.lendingForces(deploymentId);
    }
}
