package uk.police.lfr.transparency.control;

import java.util.Map;
import java.util.OptionalDouble;
import java.util.regex.Pattern;
import uk.police.lfr.alert.contract.AlertMetrics;
import uk.police.lfr.alert.contract.AlertTally;
import uk.police.lfr.alert.contract.OutcomeTally;
import uk.police.lfr.alert.contract.Proportion;
import uk.police.lfr.transparency.contract.RecordColumns;
import uk.police.lfr.transparency.contract.RecordValue;

/**
 * The figures of a deployment as values of its record. A count that is zero says so; a rate of nothing is not
 * applicable, and a rate of zero stands beside its upper bound.
 */
final class RecordFigures {
    private static final double THOUSAND = 1000;

    private static final Pattern FIGURES =
            Pattern.compile("(faces|alerts|engagements|outcomes|rates|trr|timings|demographics)\\..*");

    private static final Pattern KNOWN_WHEN_OVER =
            Pattern.compile("(watchlist|deletion)\\..*|algorithm\\.(name|version)"
                    + "|threshold|active_minutes|pauses|paused_minutes|complaints\\.held|incidents");

    private RecordFigures() {}

    static void into(Map<String, RecordValue> values, long faces, String method, AlertTally tally) {
        values.put("faces.seen", RecordValue.number(faces));
        values.put("faces.method", RecordValue.text(method));
        alerts(values, tally);
        outcomes(values, tally.outcomes());
        rates(values, new AlertMetrics(tally, faces));
    }

    private static void alerts(Map<String, RecordValue> values, AlertTally tally) {
        values.put("alerts.total", RecordValue.number(tally.raised()));
        values.put("alerts.true_confirmed", RecordValue.number(tally.trueConfirmed()));
        values.put("alerts.true_unconfirmed", RecordValue.number(tally.trueUnconfirmed()));
        values.put("alerts.false_confirmed", RecordValue.number(tally.falseConfirmed()));
        values.put("alerts.false_unconfirmed", RecordValue.number(tally.falseUnconfirmed()));
        values.put("alerts.declined", RecordValue.number(tally.declined()));
        values.put("alerts.unresolved", RecordValue.number(tally.unresolved()));
        values.put("alerts.unadjudicated", RecordValue.number(tally.unadjudicated()));
        values.put("alerts.timed_out", RecordValue.number(tally.timedOut()));
        values.put("engagements.total", RecordValue.number(tally.engagements()));
        values.put("engagements.false", RecordValue.number(tally.falseConfirmed()));
    }

    private static void outcomes(Map<String, RecordValue> values, OutcomeTally outcomes) {
        values.put("outcomes.arrest", RecordValue.number(outcomes.arrests()));
        values.put("outcomes.de_arrested", RecordValue.number(outcomes.deArrested()));
        values.put("outcomes.charge_later", RecordValue.number(outcomes.chargedLater()));
        values.put("outcomes.other", RecordValue.number(outcomes.otherOutcomes()));
        values.put("outcomes.no_action", RecordValue.number(outcomes.noAction()));
        OutcomeTally.Split split = outcomes.split();
        if (split != null) {
            values.put("outcomes.other_disposal", RecordValue.number(split.disposals()));
            values.put("outcomes.compliance_check", RecordValue.number(split.complianceChecks()));
            values.put("outcomes.safeguarded", RecordValue.number(split.safeguarded()));
            values.put("outcomes.voluntary_attendance", RecordValue.number(split.voluntaryAttendances()));
        }
    }

    private static void rates(Map<String, RecordValue> values, AlertMetrics metrics) {
        rate(values, "false_per_face", metrics.falsePerFace(), 1);
        rate(values, "false_per_alert", metrics.falsePerAlert(), 1);
        rate(values, "true_per_alert", metrics.truePerAlert(), 1);
        rate(values, "alerts_per_1000_faces", metrics.alertsPerFace(), THOUSAND);
        rate(values, "stops_per_face", metrics.stopsPerFace(), 1);
        rate(values, "wrong_per_engagement", metrics.wrongPerEngagement(), 1);
        rate(values, "arrests_per_true_alert", metrics.arrestsPerTrueAlert(), 1);
    }

    private static void rate(Map<String, RecordValue> values, String name, Proportion share, double per) {
        values.put(RecordColumns.rate(name, "numerator"), RecordValue.number(share.numerator()));
        values.put(RecordColumns.rate(name, "denominator"), RecordValue.number(share.denominator()));
        values.put(RecordColumns.rate(name, "value"), RecordValue.share(scaled(share.value(), per)));
        values.put(RecordColumns.rate(name, "low"), RecordValue.share(scaled(share.low(), per)));
        values.put(RecordColumns.rate(name, "high"), RecordValue.share(scaled(share.high(), per)));
    }

    private static OptionalDouble scaled(OptionalDouble share, double per) {
        return share.isEmpty() ? share : OptionalDouble.of(share.getAsDouble() * per);
    }

    /** Every figure says that there can be none, and why is in the status. */
    static void notApplicable(Map<String, RecordValue> values) {
        notApplicable(values, FIGURES);
    }

    /** As {@link #notApplicable(Map)}, of what is only known once it is over. */
    static void notOver(Map<String, RecordValue> values) {
        notApplicable(values, KNOWN_WHEN_OVER);
    }

    private static void notApplicable(Map<String, RecordValue> values, Pattern which) {
        RecordColumns.ALL.stream()
                .filter(which.asMatchPredicate())
                .forEach(column -> values.put(column, RecordValue.NOT_APPLICABLE));
    }
}
