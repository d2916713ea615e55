package uk.police.lfr.retention.control;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import uk.police.lfr.alert.boundary.AlertRegister;
import uk.police.lfr.deployment.contract.OperationalDay;
import uk.police.lfr.platform.contract.DataClass;
import uk.police.lfr.retention.contract.DueItem;
import uk.police.lfr.retention.contract.RetentionPolicy;
import uk.police.lfr.retention.contract.RetentionRule;
import uk.police.lfr.watchlist.boundary.SealedLists;
import uk.police.lfr.watchlist.contract.WatchlistState;

/** What waits for its deadline. Read from the state of things, as the sweep does. */
@Dependent
public class DueBoard {
    @Inject
    private EndedDays ended;

    @Inject
    private AlertRegister alerts;

    @Inject
    private SealedLists watchlists;

    @Inject
    private HoldKeeping holds;

    @Inject
    private FootageBoard footage;

    @Inject
    private RecordBoard records;

    @Inject
    private LogBoard log;

    @Inject
    private Clock clock;

    /** What this policy would have deleted and when, soonest first. */
    public List<DueItem> under(RetentionPolicy policy) {
        Instant now = clock.instant();
        return sorted(ofDays(policy), footage.under(policy, now), records.under(policy, now), log.under(policy, now));
    }

    /** As {@link #under}, what is due by a moment; footage that is not is not even counted. */
    List<DueItem> due(RetentionPolicy policy, Instant by) {
        Instant recordedBy = by.minus(policy.keep(RetentionRule.FOOTAGE).elapsed());
        return sorted(ofDays(policy), footage.under(policy, recordedBy), records.due(policy, by), log.under(policy, by))
                .stream()
                .filter(item -> !item.dueAt().isAfter(by))
                .toList();
    }

    private static List<DueItem> sorted(
            List<DueItem> ofDays, List<DueItem> ofFootage, List<DueItem> ofRecords, Optional<DueItem> ofLog) {
        return Stream.of(ofDays.stream(), ofFootage.stream(), ofRecords.stream(), ofLog.stream())
                .flatMap(items -> items)
                .sorted(Comparator.comparing(DueItem::dueAt))
                .toList();
    }

    private List<DueItem> ofDays(RetentionPolicy policy) {
        Deadlines deadlines = new Deadlines(policy);
        List<DueItem> items = new ArrayList<>();
        for (OperationalDay day : ended.days()) {
            Instant end = day.course().endedAt();
            Set<Long> kept = alerts.idsOfDay(day.id());
            add(items, RetentionRule.ALERT, day, kept.size(), held(day, kept), deadlines.ofAlerts(end));
            if (day.watchlistId() != null && watchlists.state(day.watchlistId()) != WatchlistState.PURGED) {
                int entries = watchlists.entries(day.watchlistId());
                add(items, RetentionRule.WATCHLIST, day, entries, 0, deadlines.ofWatchlist(end));
            }
        }
        return items;
    }

    private int held(OperationalDay day, Set<Long> kept) {
        Set<Long> both = new HashSet<>(kept);
        both.retainAll(holds.heldIds(DataClass.ALERT, day.deploymentId()));
        return both.size();
    }

    private void add(List<DueItem> items, RetentionRule rule, OperationalDay day, int count, int held, Instant due) {
        if (count > 0) {
            items.add(new DueItem(
                    rule,
                    day.deploymentId(),
                    ended.deployment(day.deploymentId()).reference(),
                    day.number(),
                    count,
                    held,
                    due));
        }
    }
}
