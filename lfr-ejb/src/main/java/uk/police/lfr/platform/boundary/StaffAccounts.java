package uk.police.lfr.platform.boundary;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.util.Set;
import uk.police.lfr.platform.contract.AccountSet;
import uk.police.lfr.platform.contract.Auditable;
import uk.police.lfr.platform.contract.Role;
import uk.police.lfr.platform.contract.Roles;
import uk.police.lfr.platform.control.AccountStore;

/** Accounts of the local sign-in. Set by the system alone: no person can give themselves a role. */
@Stateless
@RolesAllowed(Roles.SYSTEM)
public class StaffAccounts {
    @Inject
    private AccountStore accounts;

    @Inject
    private Event<AccountSet> set;

    /** Makes the account or gives it a new password; its roles are then those given and no other. */
    public void set(String username, String displayName, char[] password, Set<Role> roles) {
        accounts.set(username, displayName, password, roles);
        set.fire(new AccountSet(Auditable.SYSTEM, username, roles));
    }
}
