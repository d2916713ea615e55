package uk.police.lfr.watchlist.control;

import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import uk.police.lfr.platform.boundary.FaceModels;
import uk.police.lfr.platform.contract.ForceTime;
import uk.police.lfr.platform.contract.WrongState;
import uk.police.lfr.watchlist.contract.EntryAuthorised;
import uk.police.lfr.watchlist.contract.EntryState;
import uk.police.lfr.watchlist.contract.ListChange;
import uk.police.lfr.watchlist.contract.ListFrame;
import uk.police.lfr.watchlist.entity.Watchlist;
import uk.police.lfr.watchlist.entity.WatchlistEntry;

/** Adds a person to a sealed list by the authorising officer's authority (W14), as a new version. */
@Dependent
public class Additions {
    @Inject
    private WatchlistStore lists;

    @Inject
    private IssueStore issues;

    @Inject
    private ImportStore imports;

    @Inject
    private ReenrolmentStore templates;

    @Inject
    private FaceModels models;

    @Inject
    private Commitments commitments;

    @Inject
    private ListingIndex index;

    @Inject
    private ListVersions versions;

    @Inject
    private Clock clock;

    @Inject
    private Event<EntryAuthorised> authorised;

    /** @throws WrongState listed before, not sealed, not covered by the authority, issues are open, or its ground was not confirmed lately */
    public void authorise(WatchlistEntry entry, String by) {
        Watchlist list = lists.lockedList(entry.watchlistId());
        list.requireSealed();
        requireReady(list, entry);
        entry.authorisedBy(by);
        List<String> fileMacs = lists.fileMacs(list.id()).getOrDefault(entry.id(), List.of());
        entry.list(by, commitments.of(list, entry, fileMacs));
        index.add(list, List.of(entry));
        authorised.fire(new EntryAuthorised(by, list.id(), entry.id()));
        versions.next(list, ListChange.ADDED, by);
    }

    private void requireReady(Watchlist list, WatchlistEntry entry) {
        if (entry.state() == EntryState.LISTED) {
            throw new WrongState("watchlist.listed_already", entry.id());
        }
        // Until an import has ended, nobody has compared its people with the others.
        if (imports.runningFor(list.id())) {
            throw new WrongState("watchlist.import_running", list.name());
        }
        if (issues.openOf(entry.id()) > 0) {
            throw new WrongState("watchlist.issues_open", entry.id());
        }
        if (!templates.comparable(entry.id(), models.engine().templateVersion())) {
            throw new WrongState("watchlist.not_comparable", entry.id());
        }
        requireCovered(list, entry);
        boolean fresh = entry.recheckedSince(clock.instant().minus(SealConditions.RECHECKED_WITHIN));
        if (!fresh || entry.expired(LocalDate.now(clock.withZone(ForceTime.ZONE)))) {
            throw new WrongState("watchlist.not_rechecked", entry.id());
        }
    }

    /** By the authority, which a variation can widen. */
    private void requireCovered(Watchlist list, WatchlistEntry entry) {
        ListFrame frame = list.frame();
        if (!frame.allows(entry.category())) {
            throw new WrongState("watchlist.category_not_authorised", entry.category());
        }
        int listed = lists.entries(list.id(), EntryState.LISTED).size();
        if (frame.entryCap() != null && listed >= frame.entryCap()) {
            throw new WrongState("watchlist.list_full", frame.entryCap());
        }
    }
}
