package uk.police.lfr.transparency.contract;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import uk.police.lfr.alert.contract.PerceivedPerson;

/**
 * The columns of the public record, in the table's order; dots are the levels of the JSON record. A superset of what
 * the Metropolitan Police, British Transport Police, the Home Office and Essex Police publish (domain study 8).
 */
public final class RecordColumns {
    /** The version of this list, of the counting method and of the rates; changed with any of them. */
    public static final String SCHEMA = "1";

    public static final List<String> RATES = List.of(
            "false_per_face",
            "false_per_alert",
            "true_per_alert",
            "alerts_per_1000_faces",
            "stops_per_face",
            "wrong_per_engagement",
            "arrests_per_true_alert");

    public static final List<String> RATE_PARTS = List.of("numerator", "denominator", "value", "low", "high");

    public static final List<String> TIMINGS =
            List.of("capture_to_alert", "alert_to_claim", "alert_to_decision", "engagement");

    public static final List<String> TIMING_PARTS = List.of("n", "p50_ms", "p95_ms", "p99_ms");

    public static final List<String> ALL = all();

    private RecordColumns() {}

    private static List<String> all() {
        List<String> columns = new ArrayList<>(List.of(
                "schema",
                "reference",
                "version",
                "exercise",
                "status",
                "force.en",
                "force.cy",
                "provider_force",
                "controller",
                "use_case",
                "policy_ref",
                "deployment_type",
                "purposes",
                "title.en",
                "title.cy",
                "context.en",
                "context.cy",
                "location.name.en",
                "location.name.cy",
                "location.ward_code",
                "location.lsoa",
                "location.lat",
                "location.lon",
                "location.precision",
                "start",
                "end",
                "days",
                "active_minutes",
                "pauses",
                "paused_minutes",
                "cameras",
                "zone_area_m2",
                "authority.rank",
                "authority.urgent",
                "notice.published_at",
                "notice.hours",
                "notice.withheld",
                "notice.withheld_reason",
                "notice.welsh_exception",
                "watchlist.size",
                "watchlist.categories",
                "watchlist.under18_band",
                "watchlist.image_sources",
                "watchlist.built_at",
                "watchlist.sealed_root",
                "watchlist.purged_at",
                "algorithm.name",
                "algorithm.version",
                "algorithm.test_report",
                "threshold",
                "faces.seen",
                "faces.method",
                "alerts.total",
                "alerts.true_confirmed",
                "alerts.true_unconfirmed",
                "alerts.false_confirmed",
                "alerts.false_unconfirmed",
                "alerts.declined",
                "alerts.unresolved",
                "alerts.unadjudicated",
                "alerts.timed_out",
                "engagements.total",
                "engagements.false",
                "outcomes.arrest",
                "outcomes.de_arrested",
                "outcomes.charge_later",
                "outcomes.other",
                "outcomes.other_disposal",
                "outcomes.compliance_check",
                "outcomes.safeguarded",
                "outcomes.voluntary_attendance",
                "outcomes.no_action"));
        RATES.forEach(rate -> RATE_PARTS.forEach(part -> columns.add(rate(rate, part))));
        columns.addAll(List.of("trr.seeded_passes", "trr.seeded_alerts", "trr.value", "trr.low", "trr.high"));
        TIMINGS.forEach(timing -> TIMING_PARTS.forEach(part -> columns.add(timing(timing, part))));
        demographics(columns);
        columns.addAll(List.of(
                "complaints.held",
                "incidents",
                "deletion.certified",
                "deletion.certificate_url",
                "results_published_at",
                "log_proof_url"));
        return List.copyOf(columns);
    }

    private static void demographics(List<String> columns) {
        Stream.of(PerceivedPerson.Ethnicity.values(), PerceivedPerson.Sex.values(), PerceivedPerson.AgeBand.values())
                .flatMap(Stream::of)
                .forEach(group -> {
                    columns.add(demographic(group, "alerts"));
                    columns.add(demographic(group, "false_alerts"));
                });
    }

    /** @param part one of {@link #RATE_PARTS} */
    public static String rate(String name, String part) {
        return "rates." + name + "." + part;
    }

    /** @param part one of {@link #TIMING_PARTS} */
    public static String timing(String name, String part) {
        return "timings." + name + "." + part;
    }

    /** @param part {@code alerts} or {@code false_alerts} */
    public static String demographic(Enum<?> group, String part) {
        return "demographics." + lower(group.getDeclaringClass().getSimpleName()) + "." + lower(group.name()) + "."
                + part;
    }

    private static String lower(String name) {
        return name.toLowerCase(Locale.ROOT);
    }
}
