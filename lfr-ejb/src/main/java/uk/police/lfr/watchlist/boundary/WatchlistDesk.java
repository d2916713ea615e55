package uk.police.lfr.watchlist.boundary;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import uk.police.lfr.platform.boundary.Caller;
import uk.police.lfr.platform.contract.InvalidInput;
import uk.police.lfr.platform.contract.NotFound;
import uk.police.lfr.platform.contract.Roles;
import uk.police.lfr.watchlist.contract.EntryView;
import uk.police.lfr.watchlist.contract.EntryWithdrawn;
import uk.police.lfr.watchlist.contract.WatchlistCreated;
import uk.police.lfr.watchlist.contract.WatchlistSealed;
import uk.police.lfr.watchlist.contract.WatchlistSummary;
import uk.police.lfr.watchlist.control.Sealing;
import uk.police.lfr.watchlist.control.WatchlistStore;
import uk.police.lfr.watchlist.entity.Watchlist;
import uk.police.lfr.watchlist.entity.WatchlistEntry;

/** Where lists are looked at, sealed, and entries withdrawn. */
@Stateless
public class WatchlistDesk {
    private static final int LONGEST_REASON = 200;

    @Inject
    private WatchlistStore lists;

    @Inject
    private Sealing sealing;

    @Inject
    private Caller caller;

    @Inject
    private Clock clock;

    @Inject
    private Event<WatchlistCreated> created;

    @Inject
    private Event<EntryWithdrawn> withdrawn;

    @Inject
    private Event<WatchlistSealed> sealed;

    /** An empty list for a deployment that is being drafted; {@code deployment} calls this, once for each. */
    @RolesAllowed(Roles.OP_LEAD)
    public long create(String name) {
        Watchlist list = new Watchlist(name, caller.name(), clock.instant());
        lists.keep(list);
        created.fire(new WatchlistCreated(caller.name(), list.id(), name));
        return list.id();
    }

    /** Newest first. */
    @RolesAllowed({Roles.WL_MGR, Roles.WL_CHECKER, Roles.AO, Roles.OP_LEAD, Roles.DPO})
    public List<WatchlistSummary> lists() {
        return lists.summaries();
    }

    @RolesAllowed({
        Roles.WL_MGR,
        Roles.WL_CHECKER,
        Roles.AO,
        Roles.OP_LEAD,
        Roles.OPERATOR,
        Roles.ENGAGE,
        Roles.COMMS,
        Roles.DPO
    })
    public WatchlistSummary list(long id) {
        return lists.summary(lists.list(id));
    }

    @RolesAllowed({Roles.WL_MGR, Roles.WL_CHECKER, Roles.AO})
    public List<EntryView> entries(long watchlistId) {
        return lists.entryViews(watchlistId);
    }

    /**
     * Takes a person off the list, also a sealed one: that can only make it narrower. Live recognition follows at once.
     *
     * @param reason why, for the audit log; without a name
     */
    @RolesAllowed({Roles.WL_MGR, Roles.WL_CHECKER})
    public void withdraw(long entryId, String reason) {
        if (reason == null || reason.isBlank()) {
            throw new InvalidInput("reason", "watchlist.reason_missing");
        }
        if (reason.length() > LONGEST_REASON) {
            throw new InvalidInput("reason", "watchlist.reason_too_long", LONGEST_REASON);
        }
        WatchlistEntry entry =
                lists.entry(entryId).orElseThrow(() -> new NotFound("watchlist.entry_not_found", entryId));
        lists.withdraw(entry);
        withdrawn.fire(new EntryWithdrawn(caller.name(), entry.watchlistId(), entryId, reason.strip()));
    }

    /** Fixes the list; the caller must not have built any of it. */
    @RolesAllowed(Roles.WL_CHECKER)
    public void seal(long watchlistId) {
        sealed.fire(sealing.seal(watchlistId, caller.name()));
    }
}
