package uk.police.lfr.transparency.control;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.LongFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import uk.police.lfr.deployment.contract.DeploymentView;
import uk.police.lfr.deployment.contract.OperationalDay;
import uk.police.lfr.transparency.contract.RecordValue;
import uk.police.lfr.watchlist.boundary.SealedLists;
import uk.police.lfr.watchlist.contract.Category;
import uk.police.lfr.watchlist.contract.ListMakeUp;
import uk.police.lfr.watchlist.contract.SourceSystem;

/** The lists of a deployment as values of its record. Each day has a list of its own. */
@Dependent
public class RecordLists {
    @Inject
    private SealedLists watchlists;

    /** Roots and moments stand in the order of the days, with a space between them. */
    void over(Map<String, RecordValue> values, DeploymentView deployment) {
        List<Long> lists = lists(deployment);
        values.put("watchlist.sealed_root", RecordValue.text(joined(lists, watchlists::root)));
        values.put("watchlist.built_at", RecordValue.text(joined(lists, watchlists::sealedAt)));
        values.put("watchlist.purged_at", purged(lists));
        makeUp(values, lists);
    }

    /** What was sealed before this was counted is not recorded. A kind has the number of the day that had most of it. */
    private void makeUp(Map<String, RecordValue> values, List<Long> lists) {
        List<ListMakeUp> days =
                lists.stream().map(watchlists::makeUp).flatMap(Optional::stream).toList();
        if (days.isEmpty()) {
            return;
        }
        values.put(
                "watchlist.categories",
                RecordValue.text(Stream.of(Category.values())
                        .filter(category -> most(days, day -> day.categories().get(category)) > 0)
                        .map(category -> lower(category)
                                + ":"
                                + CountBand.of(
                                        most(days, day -> day.categories().get(category))))
                        .collect(Collectors.joining(" "))));
        values.put("watchlist.under18_band", CountBand.value(most(days, ListMakeUp::children)));
        values.put(
                "watchlist.image_sources",
                RecordValue.text(Stream.of(SourceSystem.values())
                        .filter(source -> most(days, day -> day.sources().get(source)) > 0)
                        .map(RecordLists::lower)
                        .collect(Collectors.joining(" "))));
    }

    private static int most(List<ListMakeUp> days, Function<ListMakeUp, Integer> kind) {
        return days.stream()
                .map(kind)
                .filter(Objects::nonNull)
                .mapToInt(Integer::intValue)
                .max()
                .orElse(0);
    }

    private static String lower(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT);
    }

    /** While something of a list is kept there is no moment at which all was gone. */
    private RecordValue purged(List<Long> lists) {
        List<Instant> gone = lists.stream()
                .map(watchlists::purgedAt)
                .filter(Objects::nonNull)
                .toList();
        return gone.isEmpty() || gone.size() < lists.size()
                ? RecordValue.NOT_APPLICABLE
                : RecordValue.text(joined(lists, watchlists::purgedAt));
    }

    /**
     * The largest of them is the figure, without test subjects: those are staff who agreed to walk past.
     *
     * @param testSubjects on the first day's list; they agree before the deployment begins
     */
    int largest(DeploymentView deployment, int testSubjects) {
        List<Long> lists = lists(deployment);
        return IntStream.range(0, lists.size())
                .map(day -> watchlists.sealedEntries(lists.get(day)) - (day == 0 ? testSubjects : 0))
                .filter(people -> people > 0)
                .max()
                .orElse(0);
    }

    private static List<Long> lists(DeploymentView deployment) {
        return deployment.days().stream()
                .map(OperationalDay::watchlistId)
                .filter(Objects::nonNull)
                .toList();
    }

    private static String joined(List<Long> lists, LongFunction<?> what) {
        return lists.stream()
                .map(what::apply)
                .filter(Objects::nonNull)
                .map(Object::toString)
                .distinct()
                .collect(Collectors.joining(" "));
    }
}
