package uk.police.lfr.watchlist.control;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import uk.police.lfr.platform.contract.WrongState;
import uk.police.lfr.watchlist.contract.WatchlistSealed;
import uk.police.lfr.watchlist.entity.Watchlist;
import uk.police.lfr.watchlist.entity.WatchlistEntry;

/** Fixing a list: the second person's act, and the root that commits to every entry. */
@Dependent
public class Sealing {
    @Inject
    private WatchlistStore lists;

    @Inject
    private ImportStore imports;

    @Inject
    private Clock clock;

    public WatchlistSealed seal(long watchlistId, String by) {
        Watchlist list = lists.lockedList(watchlistId);
        list.requireBuilding();
        requireNoImport(list);
        List<WatchlistEntry> entries = lists.entries(watchlistId);
        String salt = SealRoot.newSalt();
        String root = entries.isEmpty() ? null : SealRoot.of(salt, entries, lists.pictureHashes(watchlistId));
        boolean contributed = list.madeBy(by) || lists.nominatedAny(watchlistId, by);
        list.seal(by, contributed, entries.size(), salt, root, clock.instant());
        return new WatchlistSealed(by, watchlistId, entries.size(), root);
    }

    /** What is sealed is what the checker has read: nothing may still be on its way in. */
    private void requireNoImport(Watchlist list) {
        if (imports.runningFor(list.id())) {
            throw new WrongState("watchlist.import_running", list.name());
        }
    }
}
