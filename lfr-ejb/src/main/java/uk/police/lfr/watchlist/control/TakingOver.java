package uk.police.lfr.watchlist.control;

import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import uk.police.lfr.platform.boundary.FaceModels;
import uk.police.lfr.platform.contract.ForceTime;
import uk.police.lfr.platform.contract.SeparationOfDuties;
import uk.police.lfr.platform.contract.WrongState;
import uk.police.lfr.watchlist.contract.EntryState;
import uk.police.lfr.watchlist.contract.ListChange;
import uk.police.lfr.watchlist.contract.SealObstacle;
import uk.police.lfr.watchlist.contract.TemplatesTakenOver;
import uk.police.lfr.watchlist.contract.WatchlistState;
import uk.police.lfr.watchlist.entity.Watchlist;
import uk.police.lfr.watchlist.entity.WatchlistEntry;

/**
 * The second person's act after other models made the templates of a sealed list: who is on it stays as it was sealed,
 * but who is like whom, and whose picture can be used, has to be looked at again.
 */
@Dependent
public class TakingOver {
    private static final Set<EntryState> LISTED = Set.of(EntryState.LISTED);

    @Inject
    private WatchlistStore lists;

    @Inject
    private ReenrolmentStore store;

    @Inject
    private IssueStore issues;

    @Inject
    private ListVersions versions;

    @Inject
    private FaceModels models;

    @Inject
    private Clock clock;

    @Inject
    private Event<TemplatesTakenOver> takenOver;

    /** Whether a sealed list waits for it. */
    public boolean due(Watchlist list) {
        return list.state() == WatchlistState.SEALED && !version().equals(list.templateVersion());
    }

    /** What is in the way, counted over those who are on the sealed list; additions wait for the officer as before. */
    public Map<SealObstacle, Integer> obstacles(Watchlist list) {
        Map<SealObstacle, Integer> found = new EnumMap<>(SealObstacle.class);
        List<WatchlistEntry> entries = lists.entries(list.id(), EntryState.LISTED);
        Instant since = clock.instant().minus(SealConditions.RECHECKED_WITHIN);
        LocalDate today = LocalDate.now(clock.withZone(ForceTime.ZONE));
        int unseen = unseen(list);
        found.put(SealObstacle.TEMPLATES_OF_OTHER_MODELS, unseen);
        // While pictures wait to be seen, nobody can be said to have none.
        found.put(SealObstacle.NOT_COMPARABLE, unseen > 0 ? 0 : store.incomparable(list.id(), version(), LISTED));
        found.put(SealObstacle.ISSUES_OPEN, issues.openOfListed(list.id()));
        found.put(SealObstacle.NOT_RECHECKED, (int)
                entries.stream().filter(entry -> !entry.recheckedSince(since)).count());
        found.put(SealObstacle.EXPIRED, (int)
                entries.stream().filter(entry -> entry.expired(today)).count());
        found.values().removeIf(count -> count == 0);
        return found;
    }

    /** At least one while the run goes on: its end looks for people who are alike. */
    private int unseen(Watchlist list) {
        boolean running =
                store.run(list.id()).filter(run -> run.underWayFor(version())).isPresent();
        int unseen = store.unseen(list.id(), version(), LISTED);
        return running ? Math.max(1, unseen) : unseen;
    }

    /**
     * @throws WrongState nothing waits for it, or something is in the way
     * @throws SeparationOfDuties this person took part in building the list (rule R2)
     */
    public void takeOver(long watchlistId, String by) {
        Watchlist list = lists.lockedList(watchlistId);
        list.requireSealed();
        if (!due(list)) {
            throw new WrongState("watchlist.nothing_to_take_over", list.name());
        }
        Map<SealObstacle, Integer> inTheWay = obstacles(list);
        if (!inTheWay.isEmpty()) {
            throw new WrongState(
                    "watchlist.not_sealable",
                    list.name(),
                    inTheWay.keySet().iterator().next());
        }
        if (lists.summary(list).createdBy().equals(by) || lists.nominatedAny(watchlistId, by)) {
            throw new SeparationOfDuties("watchlist.sealer_built_it", by);
        }
        list.takeOverTemplates(version());
        takenOver.fire(new TemplatesTakenOver(by, watchlistId, version()));
        versions.next(list, ListChange.REENROLLED, by);
    }

    private String version() {
        return models.engine().templateVersion();
    }
}
