package uk.police.lfr.retention.boundary;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import uk.police.lfr.platform.boundary.Caller;
import uk.police.lfr.retention.contract.ListingStayChanged;
import uk.police.lfr.retention.control.ListingStayStore;

/**
 * Holds the index of who was listed while somebody waits for an answer that may lie in it. One key opens a month of it,
 * so a stay holds all that is due, and it ends with the request's deadline whether the request is answered or not.
 */
@Stateless
@PermitAll // Called by the desk of requests, which has asked for its role.
public class ListingStays {
    @Inject
    private ListingStayStore stays;

    @Inject
    private Caller caller;

    @Inject
    private Clock clock;

    @Inject
    private Event<ListingStayChanged> changed;

    /**
     * @param until the request's deadline; one that has passed already holds nothing
     */
    public void place(long requestId, Instant until) {
        Instant now = now();
        if (until.isAfter(now)) {
            stays.place(requestId, now, until);
            changed.fire(new ListingStayChanged(caller.name(), requestId, "placed", until.toString()));
        }
    }

    /** The request is answered. */
    public void lift(long requestId) {
        if (stays.lift(requestId, now())) {
            changed.fire(new ListingStayChanged(caller.name(), requestId, "lifted", ""));
        }
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MILLIS);
    }
}
