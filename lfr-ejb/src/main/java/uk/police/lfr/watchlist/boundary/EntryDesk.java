package uk.police.lfr.watchlist.boundary;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import uk.police.lfr.platform.boundary.Caller;
import uk.police.lfr.platform.contract.NotFound;
import uk.police.lfr.platform.contract.Roles;
import uk.police.lfr.watchlist.contract.IssueKind.Settler;
import uk.police.lfr.watchlist.contract.IssueView;
import uk.police.lfr.watchlist.control.Additions;
import uk.police.lfr.watchlist.control.Freshness;
import uk.police.lfr.watchlist.control.Issues;
import uk.police.lfr.watchlist.control.WatchlistStore;
import uk.police.lfr.watchlist.entity.WatchlistEntry;

/** Where what an entry raises is settled by whose decision it is, and grounds are confirmed. */
@Stateless
public class EntryDesk {
    @Inject
    private WatchlistStore lists;

    @Inject
    private Issues issues;

    @Inject
    private Freshness freshness;

    @Inject
    private Additions additions;

    @Inject
    private Caller caller;

    /** Everything that entries of a list raised, settled or not. */
    @RolesAllowed({Roles.WL_MGR, Roles.WL_CHECKER, Roles.AO, Roles.SAFEGUARDING})
    public List<IssueView> issues(long watchlistId) {
        return issues.of(lists.list(watchlistId));
    }

    /** Settles what the second person of the list decides. @param words why, 10 to 1,000 characters */
    @RolesAllowed(Roles.WL_CHECKER)
    public void check(long issueId, String words) {
        issues.settle(issueId, Settler.CHECKER, caller.name(), words);
    }

    /** Signs for a child (W9). @param words why, 10 to 1,000 characters */
    @RolesAllowed(Roles.SAFEGUARDING)
    public void safeguard(long issueId, String words) {
        issues.settle(issueId, Settler.SAFEGUARDING, caller.name(), words);
    }

    /** Settles what the authorising officer decides personally. @param words why, 10 to 1,000 characters */
    @RolesAllowed(Roles.AO)
    public void authorise(long issueId, String words) {
        issues.settle(issueId, Settler.AUTHORISING, caller.name(), words);
    }

    /** The caller has looked in the source systems: every ground on the list still stands (W7). */
    @RolesAllowed({Roles.WL_MGR, Roles.WL_CHECKER})
    public void confirmGrounds(long watchlistId) {
        freshness.confirmAll(lists.lockedList(watchlistId), caller.name());
    }

    /** The caller has looked in the source system: the ground of this entry still stands. */
    @RolesAllowed({Roles.WL_MGR, Roles.WL_CHECKER})
    public void confirmGround(long entryId) {
        freshness.confirm(entry(entryId), caller.name());
    }

    /** Adds an entry that was nominated after the seal (W14); live recognition follows at once. */
    @RolesAllowed(Roles.AO)
    public void add(long entryId) {
        additions.authorise(entry(entryId), caller.name());
    }

    private WatchlistEntry entry(long entryId) {
        return lists.entry(entryId).orElseThrow(() -> new NotFound("watchlist.entry_not_found", entryId));
    }
}
