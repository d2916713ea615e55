package uk.police.lfr.watchlist.control;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import uk.police.lfr.platform.boundary.FaceModels;
import uk.police.lfr.platform.boundary.Settings;
import uk.police.lfr.platform.contract.ForceTime;
import uk.police.lfr.platform.contract.Setting;
import uk.police.lfr.watchlist.contract.EntryState;
import uk.police.lfr.watchlist.contract.ListFrame;
import uk.police.lfr.watchlist.contract.SealObstacle;
import uk.police.lfr.watchlist.entity.Watchlist;
import uk.police.lfr.watchlist.entity.WatchlistEntry;

/** What stands between a list and its seal. */
@Dependent
public class SealConditions {
    /** W7 asks for a check at the seal: what was found longer ago does not count; decision of this project, 2026. */
    static final Duration RECHECKED_WITHIN = Duration.ofHours(4);

    private static final Set<EntryState> ANY = Set.of(EntryState.values());

    @Inject
    private IssueStore issues;

    @Inject
    private ImportStore imports;

    @Inject
    private ReenrolmentStore templates;

    @Inject
    private FaceModels models;

    @Inject
    private Settings settings;

    @Inject
    private Clock clock;

    /** @return what is in the way with the count of what is concerned, in the order in which it is best removed */
    public Map<SealObstacle, Integer> of(Watchlist list, List<WatchlistEntry> entries) {
        Map<SealObstacle, Integer> found = new EnumMap<>(SealObstacle.class);
        Instant now = clock.instant();
        LocalDate today = LocalDate.now(clock.withZone(ForceTime.ZONE));
        note(found, SealObstacle.EMPTY, entries.isEmpty() ? 1 : 0);
        note(found, SealObstacle.IMPORT_RUNNING, imports.runningFor(list.id()) ? 1 : 0);
        String version = models.engine().templateVersion();
        int unseen = templates.unseen(list.id(), version, ANY);
        note(found, SealObstacle.TEMPLATES_OF_OTHER_MODELS, unseen);
        // While pictures wait to be seen, nobody can be said to have none.
        note(found, SealObstacle.NOT_COMPARABLE, unseen > 0 ? 0 : templates.incomparable(list.id(), version, ANY));
        note(found, SealObstacle.ISSUES_OPEN, issues.open(list.id()));
        Instant since = now.minus(RECHECKED_WITHIN);
        note(found, SealObstacle.NOT_RECHECKED, count(entries, entry -> !entry.recheckedSince(since)));
        note(found, SealObstacle.EXPIRED, count(entries, entry -> entry.expired(today)));
        ListFrame frame = list.frame();
        if (frame != null) {
            note(found, SealObstacle.BUILT_TOO_EARLY, tooOld(entries, frame.startsAt()));
            note(found, SealObstacle.CATEGORY_NOT_AUTHORISED, count(entries, entry -> !frame.allows(entry.category())));
            note(found, SealObstacle.OVER_CAP, frame.entryCap() == null ? 0 : entries.size() - frame.entryCap());
            note(found, SealObstacle.FALSE_ALERTS_OVER_BUDGET, overBudget(frame, entries.size()) ? 1 : 0);
        }
        return found;
    }

    /** W8: whether the authorised threshold is below the one that would keep the day's false alerts in the budget. */
    private boolean overBudget(ListFrame frame, int entries) {
        if (entries == 0
                || frame.threshold() == null
                || frame.facesExpected() == null
                || frame.facesExpected() == 0
                || frame.falseAlertBudget() == null) {
            return false;
        }
        double share = frame.falseAlertBudget() / frame.facesExpected();
        return share > 0 && share < 1 && frame.threshold() < models.engine().thresholdFor(entries, share);
    }

    /** W6: how many entries would be older at this start than the force allows itself. */
    int tooOld(List<WatchlistEntry> entries, Instant start) {
        Duration oldest = settings.duration(Setting.LIST_AGE);
        return count(entries, entry -> entry.addedEarlierThan(oldest, start));
    }

    private static int count(List<WatchlistEntry> entries, Predicate<WatchlistEntry> concerned) {
        return (int) entries.stream().filter(concerned).count();
    }

    private static void note(Map<SealObstacle, Integer> found, SealObstacle obstacle, int count) {
        if (count > 0) {
            found.put(obstacle, count);
        }
    }
}
