package uk.police.lfr.it.probe;

import java.time.Duration;
import java.time.Instant;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;
import uk.police.lfr.deployment.contract.PurposeLimb;
import uk.police.lfr.platform.contract.BilingualText;
import uk.police.lfr.transparency.contract.DeploymentPhase;
import uk.police.lfr.transparency.contract.PublicDeployment;
import uk.police.lfr.transparency.contract.PublicFigures;
import uk.police.lfr.transparency.contract.RecordColumns;
import uk.police.lfr.transparency.contract.RecordDocument;
import uk.police.lfr.transparency.contract.RecordRevision;
import uk.police.lfr.transparency.contract.RecordValue;
import uk.police.lfr.transparency.contract.RevisionKind;

/** Deployments in every state that the public can meet, each with what is long or missing in such a state. */
public final class InventedDeployments {
    private static final Instant FIRST = Instant.parse("2026-03-07T10:00:00Z");
    private static final Duration FOUR_WEEKS = Duration.ofDays(28);
    private static final BilingualText NO_REASON = new BilingualText("", "");
    private static final BilingualText WHY = new BilingualText(
            "Ferries arrive from a port at which people are sought for trafficking.",
            "Mae llongau fferi’n cyrraedd o borthladd lle ceisir pobl am fasnachu pobl.");
    private static final BilingualText REASON = new BilingualText(
            "Two alerts had been counted among the unresolved",
            "Roedd dau rybudd wedi’u cyfrif ymhlith y rhai heb eu datrys");

    static final List<PublicDeployment> ALL = List.of(
            of(1, DeploymentPhase.UPCOMING, located(), RevisionKind.NOTICE),
            of(2, DeploymentPhase.UPCOMING, englishFirst(), RevisionKind.NOTICE),
            of(3, DeploymentPhase.IN_PROGRESS, located(), RevisionKind.NOTICE, RevisionKind.UPDATE),
            of(4, DeploymentPhase.ENDED, located(), RevisionKind.NOTICE, RevisionKind.UPDATE),
            of(
                    5,
                    DeploymentPhase.REPORTED,
                    alerts(),
                    RevisionKind.NOTICE,
                    RevisionKind.RESULTS,
                    RevisionKind.CORRECTION),
            of(6, DeploymentPhase.REPORTED, noAlerts(), RevisionKind.NOTICE, RevisionKind.RESULTS),
            of(7, DeploymentPhase.REPORTED, withheld(), RevisionKind.RETROSPECTIVE_NOTICE, RevisionKind.RESULTS),
            of(8, DeploymentPhase.ABORTED, nobodySeen(), RevisionKind.NOTICE, RevisionKind.RESULTS),
            of(9, DeploymentPhase.ABORTED, located(), RevisionKind.NOTICE, RevisionKind.UPDATE),
            of(10, DeploymentPhase.CANCELLED, located(), RevisionKind.NOTICE, RevisionKind.UPDATE),
            of(11, DeploymentPhase.LAPSED, located(), RevisionKind.NOTICE, RevisionKind.UPDATE),
            of(12, DeploymentPhase.EXPIRED, located(), RevisionKind.NOTICE, RevisionKind.UPDATE),
            of(13, DeploymentPhase.REPORTED, history(), RevisionKind.HISTORY));

    private InventedDeployments() {}

    /** Such as {@code 2026-0001}, in the order of the states above. */
    public static List<String> references() {
        return ALL.stream().map(PublicDeployment::reference).toList();
    }

    private static PublicDeployment of(
            int number, DeploymentPhase phase, Map<String, RecordValue> values, RevisionKind... versions) {
        RecordDocument document = new RecordDocument(values);
        Instant start = FIRST.plus(FOUR_WEEKS.multipliedBy(14 - number));
        List<RevisionKind> kinds = List.of(versions);
        boolean results = kinds.contains(RevisionKind.RESULTS);
        boolean history = kinds.contains(RevisionKind.HISTORY);
        boolean englishFirst =
                "true".equals(document.value("notice.welsh_exception").value());
        return new PublicDeployment(
                "2026-%04d".formatted(number),
                new BilingualText(
                        "Port and ferry, day " + number, englishFirst ? "" : "Porthladd a fferi, diwrnod " + number),
                englishFirst ? new BilingualText(WHY.en(), "") : WHY,
                new BilingualText("Holyhead, berth " + number, englishFirst ? "" : "Caergybi, angorfa " + number),
                start,
                start.plus(Duration.ofHours(7)),
                phase,
                EnumSet.allOf(PurposeLimb.class),
                PublicFigures.of(document),
                document,
                results ? 0.61 : null,
                results ? Boolean.valueOf(number != 5) : null,
                number == 5 ? 2 : 0,
                start.minus(Duration.ofDays(4)),
                results ? start.plus(Duration.ofDays(3)) : null,
                IntStream.range(0, kinds.size())
                        .mapToObj(index -> version(index + 1, kinds.get(index), start))
                        .toList(),
                englishFirst,
                false,
                history);
    }

    private static RecordRevision version(int number, RevisionKind kind, Instant start) {
        boolean why = kind == RevisionKind.CORRECTION || kind == RevisionKind.HISTORY;
        return new RecordRevision(
                number, kind, start.plus(Duration.ofDays(number)), why ? REASON : NO_REASON, "00", "01");
    }

    /** Off Holyhead; each a little further east. */
    private static Map<String, RecordValue> located() {
        Map<String, RecordValue> values = withoutFigures();
        values.put("location.lat", RecordValue.number(53.31));
        values.put("location.lon", RecordValue.number(-4.63));
        values.put("provider_force", RecordValue.text("South Wales Police, Greater Manchester Police"));
        values.put("log_proof_url", RecordValue.text("/api/v1/log/record/2026-0001/1"));
        return values;
    }

    /** Before the results, or without any. */
    private static Map<String, RecordValue> withoutFigures() {
        Map<String, RecordValue> values = new TreeMap<>();
        RecordColumns.ALL.stream()
                .filter(column -> column.matches("(faces|alerts|engagements|outcomes|rates|trr)\\..*"))
                .forEach(column -> values.put(column, RecordValue.NOT_APPLICABLE));
        return values;
    }

    private static Map<String, RecordValue> englishFirst() {
        Map<String, RecordValue> values = withoutFigures();
        values.put("notice.welsh_exception", RecordValue.flag(true));
        return values;
    }

    private static Map<String, RecordValue> alerts() {
        Map<String, RecordValue> values = counted(34_900, 11, 4);
        values.put("location.lat", RecordValue.number(53.05));
        values.put("location.lon", RecordValue.number(-2.99));
        share(values, "rates.false_per_face.", 4, 34_900, 0.000115, 0.0000445, 0.000294);
        share(values, "rates.false_per_alert.", 4, 11, 0.363636, 0.151666, 0.646202);
        RecordColumns.ALL.stream()
                .filter(column -> column.startsWith("demographics."))
                .forEach(column -> values.put(column, RecordValue.withheld("fewer_than_5")));
        return values;
    }

    private static Map<String, RecordValue> noAlerts() {
        Map<String, RecordValue> values = counted(6_259, 0, 0);
        share(values, "rates.false_per_face.", 0, 6_259, 0, 0, 0.000613);
        values.put("rates.false_per_alert.value", RecordValue.NOT_APPLICABLE);
        values.put("watchlist.purged_at", RecordValue.text("2026-09-01T22:00:00Z"));
        return values;
    }

    private static Map<String, RecordValue> withheld() {
        Map<String, RecordValue> values = noAlerts();
        values.put("notice.withheld", RecordValue.flag(true));
        values.put("notice.withheld_reason", RecordValue.text("threat_to_life"));
        return values;
    }

    /** A fault came first: a zero would say that it looked. */
    private static Map<String, RecordValue> nobodySeen() {
        Map<String, RecordValue> values = located();
        values.put("incidents", RecordValue.number(1));
        values.put("watchlist.size", RecordValue.number(1_822));
        return values;
    }

    private static Map<String, RecordValue> history() {
        Map<String, RecordValue> values = new TreeMap<>();
        values.put("faces.seen", RecordValue.number(34_900));
        values.put("alerts.total", RecordValue.number(11));
        values.put("watchlist.size", RecordValue.withheld("not_published"));
        return values;
    }

    private static Map<String, RecordValue> counted(long faces, long alerts, long wrong) {
        Map<String, RecordValue> values = new TreeMap<>();
        RecordColumns.ALL.stream()
                .filter(column -> column.matches(
                        "(alerts|engagements|outcomes)\\..*|pauses|paused_minutes|complaints.held|incidents"))
                .forEach(column -> values.put(column, RecordValue.number(0)));
        values.put("watchlist.size", RecordValue.number(1_822));
        values.put("faces.seen", RecordValue.number(faces));
        values.put("alerts.total", RecordValue.number(alerts));
        values.put("alerts.true_confirmed", RecordValue.number(alerts - wrong));
        values.put("alerts.false_confirmed", RecordValue.number(wrong));
        values.put("algorithm.name", RecordValue.text("Face engine"));
        values.put("algorithm.version", RecordValue.text("2026.1"));
        values.put("trr.value", RecordValue.NOT_APPLICABLE);
        return values;
    }

    private static void share(
            Map<String, RecordValue> values, String rate, long of, long all, double value, double low, double high) {
        values.put(rate + "numerator", RecordValue.number(of));
        values.put(rate + "denominator", RecordValue.number(all));
        values.put(rate + "value", RecordValue.number(value));
        values.put(rate + "low", RecordValue.number(low));
        values.put(rate + "high", RecordValue.number(high));
    }
}
