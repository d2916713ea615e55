package uk.police.lfr.web.admin.accounts;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import uk.police.lfr.platform.boundary.LockDesk;
import uk.police.lfr.platform.contract.LockedAccount;
import uk.police.lfr.web.Notice;

/** Accounts that wrong passwords have locked. */
@Named
@RequestScoped
public class AccountLocks {

    @Inject
    private LockDesk desk;

    private List<LockedAccount> locked;

    public String ask(String username) {
        desk.ask(username);
        return done("accounts.unlockAsked");
    }

    public String unlock(String username) {
        desk.unlock(username);
        return done("accounts.unlocked");
    }

    private static String done(String notice) {
        Notice.afterRedirect(notice);
        return "list.xhtml?faces-redirect=true";
    }

    public List<LockedAccount> getLocked() {
        if (locked == null) {
            locked = desk.locked();
        }
        return locked;
    }
}
