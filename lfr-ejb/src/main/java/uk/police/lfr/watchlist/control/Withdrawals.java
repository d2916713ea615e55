package uk.police.lfr.watchlist.control;

import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import uk.police.lfr.platform.contract.DataClass;
import uk.police.lfr.watchlist.contract.EntryState;
import uk.police.lfr.watchlist.contract.EntryWithdrawn;
import uk.police.lfr.watchlist.contract.ListChange;
import uk.police.lfr.watchlist.contract.WatchlistState;
import uk.police.lfr.watchlist.entity.Watchlist;
import uk.police.lfr.watchlist.entity.WatchlistEntry;

/** Takes a person off a list; of a sealed one this makes a new version. */
@Dependent
public class Withdrawals {
    @Inject
    private WatchlistStore lists;

    @Inject
    private ListVersions versions;

    @Inject
    private ListLedger ledger;

    @Inject
    private Event<EntryWithdrawn> withdrawn;

    /** @param reason for the audit log; without a name */
    public void withdraw(WatchlistEntry entry, String reason, String by) {
        Watchlist list = lists.lockedList(entry.watchlistId());
        boolean compared = entry.state() == EntryState.LISTED;
        int pictures = lists.withdraw(entry);
        ledger.deleted(list, DataClass.WATCHLIST_ENTRY, 1);
        ledger.deleted(list, DataClass.WATCHLIST_IMAGE, pictures);
        withdrawn.fire(new EntryWithdrawn(by, list.id(), entry.id(), reason));
        if (compared && list.state() == WatchlistState.SEALED) {
            versions.next(list, ListChange.WITHDRAWN, by);
        }
    }
}
