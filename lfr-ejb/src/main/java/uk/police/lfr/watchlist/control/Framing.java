package uk.police.lfr.watchlist.control;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import uk.police.lfr.platform.contract.Auditable;
import uk.police.lfr.platform.contract.WrongState;
import uk.police.lfr.watchlist.contract.EntryState;
import uk.police.lfr.watchlist.contract.ListFrame;
import uk.police.lfr.watchlist.contract.WatchlistState;
import uk.police.lfr.watchlist.entity.Watchlist;
import uk.police.lfr.watchlist.entity.WatchlistEntry;

/**
 * Gives a list its frame. One that is being built is asked at its seal whether it fits; a sealed one is asked now,
 * because nobody will ask again.
 */
@Dependent
public class Framing {
    @Inject
    private WatchlistStore lists;

    @Inject
    private SealConditions conditions;

    @Inject
    private Withdrawals withdrawals;

    /**
     * From a sealed list, those leave at once whose category is no longer authorised.
     *
     * @throws WrongState purged; or sealed, and then too old for the start, or larger than is allowed now
     */
    public void frame(long watchlistId, ListFrame frame) {
        Watchlist list = lists.lockedList(watchlistId);
        boolean startMoves =
                list.frame() != null && !frame.startsAt().equals(list.frame().startsAt());
        list.frame(frame);
        if (list.state() == WatchlistState.SEALED) {
            if (startMoves) {
                requireFresh(list);
            }
            for (WatchlistEntry entry : lists.entries(watchlistId)) {
                if (!frame.allows(entry.category())) {
                    withdrawals.withdraw(entry, "category no longer authorised", Auditable.SYSTEM);
                }
            }
            requireRoom(list);
        }
    }

    /** W6, for the new start. */
    private void requireFresh(Watchlist list) {
        int old = conditions.tooOld(
                lists.entries(list.id(), EntryState.LISTED), list.frame().startsAt());
        if (old > 0) {
            throw new WrongState("watchlist.too_old_for_start", list.name(), old);
        }
    }

    private void requireRoom(Watchlist list) {
        Integer cap = list.frame().entryCap();
        int listed = lists.entries(list.id(), EntryState.LISTED).size();
        if (cap != null && listed > cap) {
            throw new WrongState("watchlist.over_new_cap", list.name(), listed);
        }
    }
}
