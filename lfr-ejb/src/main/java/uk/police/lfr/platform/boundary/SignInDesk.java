package uk.police.lfr.platform.boundary;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import uk.police.lfr.platform.contract.SignInRefused;
import uk.police.lfr.platform.contract.SignedIn;

/** Records who signs in and who is not let in. */
@Stateless
@PermitAll // Whoever is refused has no role; whoever signs in may have any.
public class SignInDesk {
    /** Longest user name that is kept: a form may send one as long as the visitor likes. */
    private static final int LONGEST = 60;

    @Inject
    private Caller caller;

    @Inject
    private Event<SignedIn> signedIn;

    @Inject
    private Event<SignInRefused> refused;

    /** The caller has a new session. */
    public void signedIn() {
        signedIn.fire(new SignedIn(caller.name()));
    }

    /** @param username as it was typed */
    public void refused(String username) {
        refused.fire(new SignInRefused(username.substring(0, Math.min(LONGEST, username.length()))));
    }
}
