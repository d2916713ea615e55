package uk.police.lfr.transparency.control;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import uk.police.lfr.alert.contract.DemographicCount;
import uk.police.lfr.alert.contract.Proportion;
import uk.police.lfr.alert.contract.TimingView;
import uk.police.lfr.transparency.contract.RecordColumns;
import uk.police.lfr.transparency.contract.RecordValue;

/** Test walks, timings and demographics as values of a record; small groups are withheld. */
final class RecordDetails {
    private RecordDetails() {}

    static void recognition(Map<String, RecordValue> values, Proportion recognised) {
        values.put("trr.seeded_passes", RecordValue.number(recognised.denominator()));
        values.put("trr.seeded_alerts", RecordValue.number(recognised.numerator()));
        values.put("trr.value", RecordValue.share(recognised.value()));
        values.put("trr.low", RecordValue.share(recognised.low()));
        values.put("trr.high", RecordValue.share(recognised.high()));
    }

    static void timings(Map<String, RecordValue> values, List<TimingView> timings) {
        RecordColumns.TIMINGS.forEach(timing -> RecordColumns.TIMING_PARTS.forEach(
                part -> values.put(RecordColumns.timing(timing, part), RecordValue.NOT_APPLICABLE)));
        for (TimingView view : timings) {
            String timing = view.measure().name().toLowerCase(Locale.ROOT);
            values.put(RecordColumns.timing(timing, "n"), RecordValue.number(view.n()));
            values.put(RecordColumns.timing(timing, "p50_ms"), millis(view.p50Millis()));
            values.put(RecordColumns.timing(timing, "p95_ms"), millis(view.p95Millis()));
            values.put(RecordColumns.timing(timing, "p99_ms"), millis(view.p99Millis()));
        }
    }

    /** The longest interval has no upper end that could be given. */
    private static RecordValue millis(long upper) {
        return upper == Long.MAX_VALUE ? RecordValue.NOT_RECORDED : RecordValue.number(upper);
    }

    /**
     * A group smaller than that is withheld, and with it the smallest other group of its dimension: otherwise the total
     * would tell. A zero is published.
     *
     * @param fewest counts below this could point to a person
     */
    static void demographics(Map<String, RecordValue> values, List<DemographicCount> counts, int fewest) {
        RecordValue suppressed = RecordValue.withheld("fewer_than_" + fewest);
        for (DemographicCount count : counts) {
            List<DemographicCount> dimension = counts.stream()
                    .filter(other ->
                            other.group().getDeclaringClass() == count.group().getDeclaringClass())
                    .toList();
            boolean few = small(count.alerts(), fewest)
                    || dimension.stream().anyMatch(other -> small(other.alerts(), fewest))
                            && next(dimension, count, fewest);
            values.put(
                    RecordColumns.demographic(count.group(), "alerts"),
                    few ? suppressed : RecordValue.number(count.alerts()));
            boolean fewFalse = few || small(count.falseAlerts(), fewest);
            values.put(
                    RecordColumns.demographic(count.group(), "false_alerts"),
                    fewFalse ? suppressed : RecordValue.number(count.falseAlerts()));
        }
    }

    private static boolean small(long count, int fewest) {
        return count > 0 && count < fewest;
    }

    /** Whether it is the smallest group that is not withheld by itself. */
    private static boolean next(List<DemographicCount> dimension, DemographicCount count, int fewest) {
        return count.alerts() >= fewest
                && dimension.stream()
                        .filter(other -> other.alerts() >= fewest)
                        .allMatch(other -> other.alerts() >= count.alerts());
    }
}
