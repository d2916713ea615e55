package uk.police.lfr.platform.boundary;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import uk.police.lfr.platform.contract.AccountLockChanged;
import uk.police.lfr.platform.contract.Auditable;
import uk.police.lfr.platform.contract.Facts;
import uk.police.lfr.platform.contract.IncidentFound;
import uk.police.lfr.platform.contract.Setting;
import uk.police.lfr.platform.contract.SignInRefused;
import uk.police.lfr.platform.contract.SignedIn;
import uk.police.lfr.platform.contract.SignedOut;
import uk.police.lfr.platform.control.AccountLocks;
import uk.police.lfr.platform.control.Proofs;

/** Records who signs in and out and who is not let in, and locks an account after too many wrong passwords. */
@Stateless
@PermitAll // Whoever is refused has no role; whoever signs in may have any; whoever was signed out by time has none
// left.
public class SignInDesk {
    /** Longest user name that is kept: a form may send one as long as the visitor likes. */
    private static final int LONGEST = 60;

    @Inject
    private AccountLocks locks;

    @Inject
    private Proofs proofs;

    @Inject
    private Settings settings;

    @Inject
    private Caller caller;

    @Inject
    private Clock clock;

    @Inject
    private Event<SignedIn> signedIn;

    @Inject
    private Event<SignedOut> signedOut;

    @Inject
    private Event<SignInRefused> refused;

    @Inject
    private Event<AccountLockChanged> locked;

    @Inject
    private Event<IncidentFound> incident;

    /** The caller has a new session, and has typed the password for it. */
    public void signedIn() {
        locks.forget(caller.name());
        proofs.keep(caller.name(), clock.instant());
        signedIn.fire(new SignedIn(caller.name()));
    }

    /** The caller has a new session, for which a sign-in service vouches. It proves nothing that is signed (0161). */
    public void signedInElsewhere() {
        signedIn.fire(new SignedIn(caller.name()));
    }

    /** The sign-in service vouches for somebody to whom no two people here gave what it says of them (decision 0160). */
    public void notOurs() {
        String kept = kept(caller.name());
        refused.fire(new SignInRefused(kept));
        incident.fire(new IncidentFound(
                "IDENTITY_DIFFERS",
                "account/" + kept,
                "The sign-in service gave somebody a role that their account does not have",
                Facts.of()));
    }

    /** @param byTime whether the session ended because nobody used it */
    public void signedOut(String username, boolean byTime) {
        signedOut.fire(new SignedOut(username, byTime));
    }

    /** @param username as it was typed */
    public void refused(String username) {
        String kept = kept(username);
        refused.fire(new SignInRefused(kept));
        int most = settings.whole(Setting.SIGN_IN_FAILURES);
        Duration lock = settings.duration(Setting.SIGN_IN_LOCK);
        Instant now = clock.instant().truncatedTo(ChronoUnit.MILLIS);
        if (locks.failed(kept, most, lock, now)) {
            locked.fire(new AccountLockChanged(Auditable.SYSTEM, kept, "locked"));
            incident.fire(new IncidentFound(
                    "ACCOUNT_LOCKED",
                    "account/" + kept,
                    "An account was locked after wrong passwords in a row",
                    Facts.of("failures", most, "until", now.plus(lock))));
        }
    }

    private static String kept(String username) {
        return username.substring(0, Math.min(LONGEST, username.length()));
    }
}
