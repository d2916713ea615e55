package uk.police.lfr.platform.boundary;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import uk.police.lfr.platform.contract.AccountSet;
import uk.police.lfr.platform.contract.Auditable;
import uk.police.lfr.platform.contract.Roles;
import uk.police.lfr.platform.contract.StaffMember;
import uk.police.lfr.platform.control.AccountEnds;
import uk.police.lfr.platform.control.AccountStore;

/** Accounts of the local sign-in. Set by the system alone: no person can give themselves a role. */
@Stateless
@RolesAllowed(Roles.SYSTEM)
public class StaffAccounts {
    @Inject
    private AccountStore accounts;

    @Inject
    private AccountEnds ends;

    @Inject
    private Event<AccountSet> set;

    /**
     * Makes the account or gives it a new password; rank, roles and courses are then those given and no other. One that
     * people have ended stays as it is.
     */
    public void set(StaffMember member, char[] password) {
        if (ends.ended(member.username())) {
            return;
        }
        accounts.set(member, AccountStore.hash(password), Auditable.SYSTEM);
        set.fire(new AccountSet(Auditable.SYSTEM, member.username(), member.rank(), member.roles()));
    }
}
