package uk.police.lfr.platform.boundary;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import uk.police.lfr.platform.contract.IdentityProved;
import uk.police.lfr.platform.contract.Setting;
import uk.police.lfr.platform.control.AccountLocks;
import uk.police.lfr.platform.control.OwnAccounts;
import uk.police.lfr.platform.control.Proofs;

/** Where whoever is signed in proves again that it is they, before they sign (decision 0161). */
@Stateless
@PermitAll // Everybody's own proof, and no other: no name is asked for.
public class IdentityDesk {
    @Inject
    private Proofs proofs;

    @Inject
    private OwnAccounts accounts;

    @Inject
    private AccountLocks locks;

    @Inject
    private SignInDesk signIns;

    @Inject
    private Settings settings;

    @Inject
    private Caller caller;

    @Inject
    private Clock clock;

    @Inject
    private Event<IdentityProved> proved;

    /** Whether the caller may sign now. */
    public boolean fresh() {
        return proofs.ofThisStep() || until().isPresent();
    }

    /** Until when the proof of the caller's session counts; empty where it does not any more. */
    public Optional<Instant> until() {
        return proofs.ofSession(caller.name())
                .map(at -> at.plus(settings.duration(Setting.PROOF_COUNTS)))
                .filter(end -> end.isAfter(clock.instant()));
    }

    /**
     * With the password of the local sign-in. A wrong one counts like one at the sign-in; while the account is locked no
     * password is right.
     *
     * @return whether it is the caller's
     */
    public boolean prove(char[] password) {
        Instant now = clock.instant();
        if (locks.locked(caller.name(), now).isPresent()) {
            return false;
        }
        if (!accounts.isPassword(caller.name(), password)) {
            signIns.refused(caller.name());
            return false;
        }
        locks.forget(caller.name());
        proofs.keep(caller.name(), now);
        proved.fire(new IdentityProved(caller.name(), false));
        return true;
    }

    /**
     * The sign-in service says that the caller proved it there.
     *
     * @param at when, as the service says; a moment to come counts as now
     */
    public void provedElsewhere(Instant at) {
        Instant now = clock.instant();
        proofs.keep(caller.name(), at.isAfter(now) ? now : at);
        proved.fire(new IdentityProved(caller.name(), true));
    }
}
