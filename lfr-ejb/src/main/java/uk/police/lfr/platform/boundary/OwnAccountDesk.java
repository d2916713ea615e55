package uk.police.lfr.platform.boundary;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.nio.CharBuffer;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.Arrays;
import uk.police.lfr.platform.contract.InvalidInput;
import uk.police.lfr.platform.contract.PasswordChanged;
import uk.police.lfr.platform.contract.Standing;
import uk.police.lfr.platform.control.AccountStore;
import uk.police.lfr.platform.control.OwnAccounts;

/** A person's own account: how it stands, and the password that nobody else may know. */
@Stateless
@PermitAll // Everybody's own account, and no other: no name is asked for.
public class OwnAccountDesk {
    private static final int SHORTEST = 12;

    /** In bytes; bcrypt reads no further. */
    private static final int LONGEST = 72;

    @Inject
    private OwnAccounts accounts;

    @Inject
    private RefusalDesk refusals;

    @Inject
    private Caller caller;

    @Inject
    private Clock clock;

    @Inject
    private Event<PasswordChanged> changed;

    public Standing standing() {
        return accounts.standing(caller.name(), clock.instant());
    }

    /**
     * Every session of the account ends with it, this one too.
     *
     * @throws InvalidInput the old one is wrong, which the log keeps, or the new one is too short, too long or the same
     */
    public void changePassword(char[] old, char[] wanted) {
        if (!accounts.isPassword(caller.name(), old)) {
            refusals.refused("change of password");
            throw new InvalidInput("old", "staff.password_wrong");
        }
        int bytes = StandardCharsets.UTF_8.encode(CharBuffer.wrap(wanted)).remaining();
        if (wanted.length < SHORTEST || bytes > LONGEST || Arrays.equals(old, wanted)) {
            throw new InvalidInput("wanted", "staff.password_unusable", SHORTEST, LONGEST);
        }
        accounts.replacePassword(caller.name(), AccountStore.hash(wanted));
        changed.fire(new PasswordChanged(caller.name()));
    }
}
