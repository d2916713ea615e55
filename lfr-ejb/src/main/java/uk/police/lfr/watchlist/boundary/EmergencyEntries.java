package uk.police.lfr.watchlist.boundary;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.OutputStream;
import uk.police.lfr.platform.boundary.ViewerMark;
import uk.police.lfr.platform.contract.EmergencyReading;
import uk.police.lfr.platform.contract.NotFound;
import uk.police.lfr.platform.contract.Roles;
import uk.police.lfr.platform.contract.WrongState;
import uk.police.lfr.watchlist.contract.EntryPage;
import uk.police.lfr.watchlist.contract.EntryQuery;
import uk.police.lfr.watchlist.contract.ListFrame;
import uk.police.lfr.watchlist.control.EntryPages;
import uk.police.lfr.watchlist.control.ListReading;
import uk.police.lfr.watchlist.control.WatchlistStore;
import uk.police.lfr.watchlist.entity.Watchlist;

/** Entries of a list for whoever has emergency access to its deployment (rule R6). Nothing can be changed here. */
@Stateless
@RolesAllowed({Roles.DPO, Roles.AUDITOR})
public class EmergencyEntries {
    @Inject
    private WatchlistStore lists;

    @Inject
    private EntryPages pages;

    @Inject
    private ListReading reading;

    @Inject
    private ViewerMark mark;

    @Inject
    private EmergencyReading emergency;

    /**
     * A part of the entries.
     *
     * @param first counted from 0
     * @throws WrongState the caller has no emergency access to its deployment
     */
    public EntryPage page(long watchlistId, EntryQuery query, int first, int rows) {
        Watchlist list = lists.list(watchlistId);
        emergency.read(deploymentOf(list), "watchlist/" + watchlistId + "/entries");
        return pages.page(list, query, first, rows);
    }

    /**
     * Writes the entry's best picture as JPEG.
     *
     * @throws NotFound the entry was withdrawn or purged
     * @throws WrongState the caller has no emergency access to its deployment
     */
    public void write(long entryId, OutputStream out) throws IOException {
        Watchlist list = lists.entry(entryId)
                .map(entry -> lists.list(entry.watchlistId()))
                .orElseThrow(() -> new NotFound("watchlist.entry_not_found", entryId));
        emergency.read(deploymentOf(list), "watchlist-entry/" + entryId + "/picture");
        byte[] picture = reading.picture(entryId).orElseThrow(() -> new NotFound("watchlist.entry_not_found", entryId));
        out.write(mark.on(picture));
    }

    private static long deploymentOf(Watchlist list) {
        ListFrame frame = list.frame();
        if (frame == null) {
            throw new NotFound("watchlist.not_found", list.id());
        }
        return frame.deploymentId();
    }
}
