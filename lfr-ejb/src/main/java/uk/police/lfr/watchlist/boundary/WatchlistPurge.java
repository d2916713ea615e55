package uk.police.lfr.watchlist.boundary;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Set;
import uk.police.lfr.platform.contract.Auditable;
import uk.police.lfr.platform.contract.DataClass;
import uk.police.lfr.platform.contract.KeyId;
import uk.police.lfr.platform.contract.Roles;
import uk.police.lfr.watchlist.contract.PurgeCounts;
import uk.police.lfr.watchlist.contract.WatchlistPurged;
import uk.police.lfr.watchlist.contract.WatchlistState;
import uk.police.lfr.watchlist.control.ListCipher;
import uk.police.lfr.watchlist.control.ListLedger;
import uk.police.lfr.watchlist.control.ListRemains;
import uk.police.lfr.watchlist.control.WatchlistStore;
import uk.police.lfr.watchlist.entity.Watchlist;

/** The end of a list, by the retention timers. */
@Stateless
@RolesAllowed(Roles.SYSTEM)
public class WatchlistPurge {
    @Inject
    private WatchlistStore lists;

    @Inject
    private ListRemains remains;

    @Inject
    private ListCipher cipher;

    @Inject
    private ListLedger ledger;

    @Inject
    private Clock clock;

    @Inject
    private Event<WatchlistPurged> purged;

    /** As {@link #purge(long, Set)} where nothing is held. */
    public PurgeCounts purge(long watchlistId) {
        return purge(watchlistId, Set.of());
    }

    /**
     * Deletes every person, picture, template, issue and import result of a list and destroys its key; done before, it
     * does nothing. While entries are held, they alone stay, the key with them, and nothing is compared.
     *
     * @param heldEntryIds of this list or of others
     * @return what was deleted now, and what is left
     */
    public PurgeCounts purge(long watchlistId, Set<Long> heldEntryIds) {
        Watchlist list = lists.lockedList(watchlistId);
        if (list.state() == WatchlistState.PURGED) {
            return new PurgeCounts(0, 0, 0, 0, true);
        }
        PurgeCounts counts = remains.delete(watchlistId, heldEntryIds);
        ledger.deleted(list, DataClass.WATCHLIST_ENTRY, counts.entries());
        ledger.deleted(list, DataClass.WATCHLIST_IMAGE, counts.pictures());
        if (counts.keyDestroyed()) {
            list.purge(clock.instant());
            cipher.destroy(list);
        } else {
            list.purgeAllButHeld();
        }
        purged.fire(new WatchlistPurged(Auditable.SYSTEM, watchlistId, counts.entries(), counts.pictures()));
        return counts;
    }

    /** The key under which the list is, or was, for the certificate. */
    public KeyId key(long watchlistId) {
        return lists.list(watchlistId).key();
    }
}
