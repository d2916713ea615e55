package uk.police.lfr.watchlist.boundary;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.util.List;
import uk.police.lfr.platform.boundary.Caller;
import uk.police.lfr.platform.boundary.Proven;
import uk.police.lfr.platform.contract.InvalidInput;
import uk.police.lfr.platform.contract.NotFound;
import uk.police.lfr.platform.contract.Roles;
import uk.police.lfr.watchlist.contract.EntryPage;
import uk.police.lfr.watchlist.contract.EntryProof;
import uk.police.lfr.watchlist.contract.EntryQuery;
import uk.police.lfr.watchlist.contract.EntryView;
import uk.police.lfr.watchlist.contract.ListFrame;
import uk.police.lfr.watchlist.contract.ListProofTaken;
import uk.police.lfr.watchlist.contract.ListVersion;
import uk.police.lfr.watchlist.contract.SealPreview;
import uk.police.lfr.watchlist.contract.WatchlistSealed;
import uk.police.lfr.watchlist.contract.WatchlistSummary;
import uk.police.lfr.watchlist.control.EntryPages;
import uk.police.lfr.watchlist.control.Framing;
import uk.police.lfr.watchlist.control.ListMaking;
import uk.police.lfr.watchlist.control.ListReading;
import uk.police.lfr.watchlist.control.ListVersions;
import uk.police.lfr.watchlist.control.Sealing;
import uk.police.lfr.watchlist.control.WatchlistStore;
import uk.police.lfr.watchlist.control.Withdrawals;
import uk.police.lfr.watchlist.entity.WatchlistEntry;

/** Where lists are looked at, sealed, and entries withdrawn. */
@Stateless
public class WatchlistDesk {
    private static final int LONGEST_REASON = 200;

    @Inject
    private WatchlistStore lists;

    @Inject
    private ListMaking making;

    @Inject
    private Framing framing;

    @Inject
    private ListReading reading;

    @Inject
    private EntryPages pages;

    @Inject
    private ListVersions versions;

    @Inject
    private Sealing sealing;

    @Inject
    private Withdrawals withdrawals;

    @Inject
    private Caller caller;

    @Inject
    private Event<WatchlistSealed> sealed;

    @Inject
    private Event<ListProofTaken> proofTaken;

    /**
     * An empty list with a key of its own, for a deployment that is being drafted; {@code deployment} calls this, once
     * for each operational day, and then {@link #frame}. Nothing is carried over from another list (W2).
     */
    @RolesAllowed(Roles.OP_LEAD)
    public long create(String name) {
        return making.create(name, caller.name());
    }

    /**
     * What a list is made for. {@code deployment} calls this as soon as it knows, and again whenever that changes;
     * nothing can be imported before. From a sealed list, those leave whose category is no longer authorised.
     *
     * @throws uk.police.lfr.platform.contract.WrongState purged, or sealed and too old or too large for this frame
     */
    @RolesAllowed({Roles.OP_LEAD, Roles.AO, Roles.SILVER})
    public void frame(long watchlistId, ListFrame frame) {
        framing.frame(watchlistId, frame);
    }

    /** Newest first. */
    @RolesAllowed({Roles.WL_MGR, Roles.WL_CHECKER, Roles.AO, Roles.OP_LEAD, Roles.DPO, Roles.SAFEGUARDING})
    public List<WatchlistSummary> lists() {
        return lists.summaries();
    }

    /** Counts and dates, nobody's face or name. */
    @RolesAllowed({
        Roles.WL_MGR,
        Roles.WL_CHECKER,
        Roles.AO,
        Roles.OP_LEAD,
        Roles.OPERATOR,
        Roles.ENGAGE,
        Roles.COMMS,
        Roles.DPO,
        Roles.SAFEGUARDING,
        Roles.AO_URGENT,
        Roles.SILVER,
        Roles.PREAPPROVER,
        Roles.AUDITOR
    })
    public WatchlistSummary list(long id) {
        return lists.summary(lists.list(id));
    }

    @RolesAllowed({Roles.WL_MGR, Roles.WL_CHECKER, Roles.AO, Roles.SAFEGUARDING})
    public List<EntryView> entries(long watchlistId) {
        return reading.views(lists.list(watchlistId));
    }

    /** A part of the entries, for lists that are too long to be read at once. @param first counted from 0 */
    @RolesAllowed({Roles.WL_MGR, Roles.WL_CHECKER, Roles.AO, Roles.SAFEGUARDING})
    public EntryPage page(long watchlistId, EntryQuery query, int first, int rows) {
        return pages.page(lists.list(watchlistId), query, first, rows);
    }

    /** Versions since the seal, oldest first. */
    @RolesAllowed({Roles.WL_MGR, Roles.WL_CHECKER, Roles.AO, Roles.OPERATOR, Roles.DPO, Roles.AUDITOR})
    public List<ListVersion> versions(long watchlistId) {
        return lists.versions(watchlistId);
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
        withdrawals.withdraw(entry(entryId), reason.strip(), caller.name());
    }

    /** What would be sealed now, and what is in the way. */
    @RolesAllowed({Roles.WL_MGR, Roles.WL_CHECKER, Roles.AO})
    public SealPreview preview(long watchlistId) {
        return sealing.preview(watchlistId);
    }

    /**
     * Fixes the list; the caller must not have built any of it.
     *
     * @param contentHash of the {@link #preview} that the caller has read
     */
    @RolesAllowed(Roles.WL_CHECKER)
    @Proven
    public void seal(long watchlistId, String contentHash) {
        sealed.fire(sealing.seal(watchlistId, contentHash, caller.name()));
    }

    /** That one entry, with every field, is in the sealed list; only while the list lives. */
    @RolesAllowed({Roles.DPO, Roles.AUDITOR})
    public EntryProof proof(long entryId) {
        WatchlistEntry entry = entry(entryId);
        EntryProof proof = versions.proof(lists.list(entry.watchlistId()), entry);
        proofTaken.fire(new ListProofTaken(caller.name(), entry.watchlistId(), entryId));
        return proof;
    }

    private WatchlistEntry entry(long entryId) {
        return lists.entry(entryId).orElseThrow(() -> new NotFound("watchlist.entry_not_found", entryId));
    }
}
