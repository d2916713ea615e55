package uk.police.lfr.web.session;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Instant;
import uk.police.lfr.platform.boundary.IdentityDesk;

/** What {@code <lfr:proof/>} shows beside a button that signs: nothing, a password, or the way to the sign-in service. */
@Named("identityProof")
@RequestScoped
public class IdentityProof {
    @Inject
    private IdentityDesk desk;

    @Inject
    private HttpServletRequest request;

    public boolean isNeeded() {
        return !desk.fresh();
    }

    /** Whether the person signs in at a service outside, which alone can ask them. */
    public boolean isElsewhere() {
        return VouchedSession.behind(request.getUserPrincipal()).isPresent();
    }

    /** Until when the person may sign; null where they must prove it again. */
    public Instant getUntil() {
        return desk.until().orElse(null);
    }
}
