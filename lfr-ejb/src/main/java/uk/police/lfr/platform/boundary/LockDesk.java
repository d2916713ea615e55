package uk.police.lfr.platform.boundary;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import uk.police.lfr.platform.contract.AccountLockChanged;
import uk.police.lfr.platform.contract.LockedAccount;
import uk.police.lfr.platform.contract.NotFound;
import uk.police.lfr.platform.contract.Roles;
import uk.police.lfr.platform.contract.SeparationOfDuties;
import uk.police.lfr.platform.contract.WrongState;
import uk.police.lfr.platform.control.AccountLocks;

/** Where an account that wrong passwords have locked is opened before its time, by two people as accounts are (R7). */
@Stateless
public class LockDesk {
    @Inject
    private AccountLocks locks;

    @Inject
    private Caller caller;

    @Inject
    private Clock clock;

    @Inject
    private Event<AccountLockChanged> changed;

    /** By name. */
    @RolesAllowed({Roles.ENGINEER, Roles.DPO, Roles.AUDITOR})
    public List<LockedAccount> locked() {
        return locks.locked(clock.instant());
    }

    /** @throws SeparationOfDuties it is the caller's own account */
    @RolesAllowed(Roles.ENGINEER)
    public void ask(String username) {
        required(username);
        locks.askToUnlock(username, caller.name());
        changed.fire(new AccountLockChanged(caller.name(), username, "unlock asked"));
    }

    /**
     * @throws SeparationOfDuties the caller asked for it, or it is their own account
     * @throws WrongState nobody has asked for it
     */
    @RolesAllowed({Roles.DPO, Roles.AUDITOR})
    public void unlock(String username) {
        LockedAccount account = required(username);
        if (account.unlockAskedBy() == null) {
            throw new WrongState("staff.unlock_not_asked", username);
        }
        if (account.unlockAskedBy().equals(caller.name())) {
            throw new SeparationOfDuties("staff.own_request", caller.name());
        }
        locks.forget(username);
        changed.fire(new AccountLockChanged(caller.name(), username, "unlocked"));
    }

    private LockedAccount required(String username) {
        if (caller.name().equals(username)) {
            throw new SeparationOfDuties("staff.own_request", username);
        }
        return locks.locked(username, clock.instant()).orElseThrow(() -> new NotFound("staff.not_locked", username));
    }
}
