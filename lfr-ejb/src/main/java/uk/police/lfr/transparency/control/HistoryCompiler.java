package uk.police.lfr.transparency.control;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Locale;
import java.util.Map;
import uk.police.lfr.deployment.contract.DeploymentType;
import uk.police.lfr.platform.contract.BilingualText;
import uk.police.lfr.transparency.contract.DeploymentPhase;
import uk.police.lfr.transparency.contract.Figure;
import uk.police.lfr.transparency.contract.FigureState;
import uk.police.lfr.transparency.contract.HistoricDeployment;
import uk.police.lfr.transparency.contract.RecordDocument;
import uk.police.lfr.transparency.contract.RecordValue;

/** Writes what a force had published into a record. Whatever it had not stays not recorded. */
final class HistoryCompiler {
    /** In place of a counting method: nothing was counted here. */
    static final String METHOD = "as_published";

    private HistoryCompiler() {}

    /** @param number of the version */
    static RecordDocument document(HistoricDeployment past, BilingualText force, boolean exercise, int number) {
        Map<String, RecordValue> values =
                SharedColumns.of(past.reference(), number, exercise, DeploymentPhase.REPORTED);
        SharedColumns.text(values, "force", force);
        SharedColumns.text(values, "title", past.title());
        SharedColumns.text(values, "context", past.context());
        SharedColumns.text(values, "location.name", past.place());
        SharedColumns.purposes(values, past.purposes());
        values.put("deployment_type", RecordValue.word(past.type()));
        values.put("start", RecordValue.text(past.firstDay().toString()));
        values.put("end", RecordValue.text(past.lastDay().toString()));
        values.put("days", RecordValue.number(ChronoUnit.DAYS.between(past.firstDay(), past.lastDay()) + 1));
        values.put("watchlist.size", value(past.watchlist()));
        values.put("faces.seen", value(past.faces()));
        values.put("faces.method", RecordValue.text(METHOD));
        values.put("alerts.total", value(past.alerts()));
        values.put("outcomes.arrest", value(past.arrests()));
        return new RecordDocument(values);
    }

    /**
     * The other way round: what a record says.
     *
     * @param source where the force had published it
     */
    static HistoricDeployment past(RecordDocument document, BilingualText source) {
        String type = document.value("deployment_type").value();
        return new HistoricDeployment(
                RecordReader.text(document, "title"),
                RecordReader.text(document, "context"),
                RecordReader.text(document, "location.name"),
                LocalDate.parse(document.value("start").value()),
                LocalDate.parse(document.value("end").value()),
                type == null ? null : DeploymentType.valueOf(type.toUpperCase(Locale.ROOT)),
                RecordReader.purposes(document.value("purposes")),
                document.figure("watchlist.size"),
                document.figure("faces.seen"),
                document.figure("alerts.total"),
                document.figure("outcomes.arrest"),
                source);
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
