package uk.police.lfr.watchlist.boundary;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import uk.police.lfr.platform.contract.Auditable;
import uk.police.lfr.platform.contract.Roles;
import uk.police.lfr.watchlist.contract.ListingIndexExpired;
import uk.police.lfr.watchlist.control.ListingIndex;
import uk.police.lfr.watchlist.entity.IndexMonth;

/** The end of the index's months, by the retention timers. */
@Stateless
@RolesAllowed(Roles.SYSTEM)
public class ListingIndexPurge {
    @Inject
    private ListingIndex index;

    @Inject
    private Clock clock;

    @Inject
    private Event<ListingIndexExpired> expired;

    /** Deletes every month whose time is over, and its key; done before, it does nothing. @return answers deleted */
    public int purge() {
        int gone = 0;
        for (IndexMonth month : index.expired(clock.instant())) {
            int answers = index.end(month);
            expired.fire(new ListingIndexExpired(Auditable.SYSTEM, month.month(), answers));
            gone += answers;
        }
        return gone;
    }
}
