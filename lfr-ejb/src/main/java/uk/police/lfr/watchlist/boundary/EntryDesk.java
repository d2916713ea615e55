package uk.police.lfr.watchlist.boundary;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import uk.police.lfr.platform.boundary.Caller;
import uk.police.lfr.platform.contract.NotFound;
import uk.police.lfr.platform.contract.Roles;
import uk.police.lfr.watchlist.contract.IssueKind;
import uk.police.lfr.watchlist.contract.IssueKind.Settler;
import uk.police.lfr.watchlist.contract.IssueView;
import uk.police.lfr.watchlist.control.Additions;
import uk.police.lfr.watchlist.control.Freshness;
import uk.police.lfr.watchlist.control.Issues;
import uk.police.lfr.watchlist.control.Justifications;
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
    private Justifications justifications;

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

    /** What is open about each of these entries of a list, those that nothing is open about left out. */
    @RolesAllowed({Roles.WL_MGR, Roles.WL_CHECKER, Roles.AO, Roles.SAFEGUARDING})
    public Map<Long, Set<IssueKind>> open(Collection<Long> entryIds) {
        return issues.open(entryIds);
    }

    /**
     * Says anew why people are listed who are not sealed yet: one in words of their own, or several whom one query found
     * (rule W2).
     *
     * @param words why, at least 40 characters; nobody else's on the list, unless there is a query
     * @param query the query that found all of them; empty where there is one entry alone
     * @throws uk.police.lfr.platform.contract.InvalidInput names the field and what to do
     * @throws uk.police.lfr.platform.contract.WrongState an entry is listed, or somebody has settled what it raised
     * @throws uk.police.lfr.platform.contract.SeparationOfDuties somebody else nominated it
     */
    @RolesAllowed(Roles.WL_MGR)
    public void justify(Collection<Long> entryIds, String words, String query) {
        justifications.change(entryIds, words, query, caller.name());
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
