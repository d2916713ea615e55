package uk.police.lfr.watchlist.boundary;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import uk.police.lfr.platform.contract.Auditable;
import uk.police.lfr.platform.contract.Roles;
import uk.police.lfr.watchlist.contract.WatchlistPurged;
import uk.police.lfr.watchlist.contract.WatchlistState;
import uk.police.lfr.watchlist.contract.WatchlistSummary;
import uk.police.lfr.watchlist.control.WatchlistStore;
import uk.police.lfr.watchlist.entity.Watchlist;

/** The end of a list, by the retention timers. */
@Stateless
@RolesAllowed(Roles.SYSTEM)
public class WatchlistPurge {
    @Inject
    private WatchlistStore lists;

    @Inject
    private Clock clock;

    @Inject
    private Event<WatchlistPurged> purged;

    /**
     * Deletes every person, picture, template and import result of a list; done before, it does nothing.
     *
     * @return entries and pictures that were deleted now
     */
    public WatchlistSummary purge(long watchlistId) {
        Watchlist list = lists.lockedList(watchlistId);
        WatchlistSummary before = lists.summary(list);
        if (list.state() != WatchlistState.PURGED) {
            lists.purge(watchlistId);
            list.purge(clock.instant());
            purged.fire(new WatchlistPurged(Auditable.SYSTEM, watchlistId, before.entries(), before.pictures()));
        }
        return before;
    }
}
