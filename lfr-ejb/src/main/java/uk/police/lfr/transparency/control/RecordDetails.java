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
    /** Counts below this could point to a person (domain study 12, {@code lfr.stats.suppressBelow}). */
    private static final int FEWEST = 5;

    private static final RecordValue SUPPRESSED = RecordValue.withheld("fewer_than_" + FEWEST);

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
     * A group of one to four is withheld, and with it the smallest other group of its dimension: otherwise the total
     * would tell. A zero is published.
     */
    static void demographics(Map<String, RecordValue> values, List<DemographicCount> counts) {
        for (DemographicCount count : counts) {
            List<DemographicCount> dimension = counts.stream()
                    .filter(other ->
                            other.group().getDeclaringClass() == count.group().getDeclaringClass())
                    .toList();
            boolean hide = small(count) || dimension.stream().anyMatch(RecordDetails::small) && next(dimension, count);
            values.put(
                    RecordColumns.demographic(count.group(), "alerts"),
                    hide ? SUPPRESSED : RecordValue.number(count.alerts()));
            boolean hideFalse = hide || count.falseAlerts() > 0 && count.falseAlerts() < FEWEST;
            values.put(
                    RecordColumns.demographic(count.group(), "false_alerts"),
                    hideFalse ? SUPPRESSED : RecordValue.number(count.falseAlerts()));
        }
    }

    private static boolean small(DemographicCount count) {
        return count.alerts() > 0 && count.alerts() < FEWEST;
    }

    /** Whether it is the smallest group that is not withheld by itself. */
    private static boolean next(List<DemographicCount> dimension, DemographicCount count) {
        return count.alerts() >= FEWEST
                && dimension.stream()
                        .filter(other -> other.alerts() >= FEWEST)
                        .allMatch(other -> other.alerts() >= count.alerts());
    }
}
