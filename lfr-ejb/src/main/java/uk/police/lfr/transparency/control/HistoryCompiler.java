package uk.police.lfr.transparency.control;

import java.time.temporal.ChronoUnit;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.Collectors;
import uk.police.lfr.platform.contract.BilingualText;
import uk.police.lfr.transparency.contract.DeploymentPhase;
import uk.police.lfr.transparency.contract.Figure;
import uk.police.lfr.transparency.contract.FigureState;
import uk.police.lfr.transparency.contract.HistoricDeployment;
import uk.police.lfr.transparency.contract.RecordColumns;
import uk.police.lfr.transparency.contract.RecordDocument;
import uk.police.lfr.transparency.contract.RecordValue;

/** Writes what a force had published into a record. Whatever it had not stays not recorded. */
final class HistoryCompiler {
    /** In place of a counting method: nothing was counted here. */
    static final String METHOD = "as_published";

    private HistoryCompiler() {}

    /** @param number of the version */
    static RecordDocument document(HistoricDeployment past, BilingualText force, boolean exercise, int number) {
        Map<String, RecordValue> values = new LinkedHashMap<>();
        values.put("schema", RecordValue.text(RecordColumns.SCHEMA));
        values.put("reference", RecordValue.text(past.reference()));
        values.put("version", RecordValue.number(number));
        values.put("exercise", RecordValue.flag(exercise));
        values.put("status", RecordValue.word(DeploymentPhase.REPORTED));
        values.put("force.en", RecordValue.text(force.en()));
        values.put("force.cy", RecordValue.text(force.cy()));
        text(values, "title", past.title());
        text(values, "context", past.context());
        text(values, "location.name", past.place());
        values.put("deployment_type", RecordValue.word(past.type()));
        values.put("start", RecordValue.text(past.firstDay().toString()));
        values.put("end", RecordValue.text(past.lastDay().toString()));
        values.put("days", RecordValue.number(ChronoUnit.DAYS.between(past.firstDay(), past.lastDay()) + 1));
        values.put(
                "purposes",
                RecordValue.text(new TreeSet<>(past.purposes())
                        .stream().map(RecordValue::word).map(RecordValue::value).collect(Collectors.joining(" "))));
        values.put("watchlist.size", value(past.watchlist()));
        values.put("faces.seen", value(past.faces()));
        values.put("faces.method", RecordValue.text(METHOD));
        values.put("alerts.total", value(past.alerts()));
        values.put("outcomes.arrest", value(past.arrests()));
        values.put("log_proof_url", RecordValue.text("/api/v1/log/record/" + past.reference() + "/" + number));
        return new RecordDocument(values);
    }

    private static void text(Map<String, RecordValue> values, String column, BilingualText text) {
        values.put(column + ".en", RecordValue.text(text.en()));
        values.put(column + ".cy", RecordValue.text(text.cy()));
    }

    private static RecordValue value(Figure figure) {
        if (figure.value() != null) {
            return RecordValue.number(figure.value());
        }
        return figure.state() == FigureState.WITHHELD
                ? RecordValue.withheld("not_published")
                : RecordValue.NOT_RECORDED;
    }
}
