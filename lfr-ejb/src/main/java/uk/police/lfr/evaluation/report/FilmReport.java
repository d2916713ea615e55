package uk.police.lfr.evaluation.report;

import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObjectBuilder;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import uk.police.lfr.evaluation.film.FilmEvaluation;
import uk.police.lfr.evaluation.film.FilmOutcome;
import uk.police.lfr.evaluation.film.Seconds;
import uk.police.lfr.evaluation.statistics.Rate;
import uk.police.lfr.evaluation.statistics.Share;

/** The evaluation of a film as lines, as JSON and as a page. */
public record FilmReport(About about, FilmEvaluation film) {
    /** One figure a line. */
    public List<String> lines() {
        List<String> lines = new ArrayList<>();
        lines.add(format(
                "film %s, %,d passages, %,d of them of people on the list of %,d",
                about.set(), film.passages(), film.listed(), film.entries()));
        lines.add(format("profile %s, templates %s", about.profile(), about.templateVersion()));
        lines.add("refusedByGate " + Cells.rate(film.refused()));
        film.outcomes()
                .forEach(outcome -> lines.add(format(
                        "film enrol=%d shots=%d at %s: threshold %.4f, trr %s, falseAlerts %s, delay %s s, toDecision %s s",
                        outcome.enrolPictures(),
                        outcome.shots(),
                        outcome.at(),
                        outcome.threshold(),
                        Cells.rate(outcome.recognised()),
                        Cells.rate(outcome.falseAlerts()),
                        seconds(outcome.delays()),
                        seconds(outcome.toDecision()))));
        return lines;
    }

    public String json() {
        JsonArrayBuilder outcomes = Json.createArrayBuilder();
        film.outcomes().forEach(outcome -> outcomes.add(json(outcome)));
        return ReportJson.text(Json.createObjectBuilder()
                .add("format", 1)
                .add("kind", "film")
                .add("about", ReportJson.about(about))
                .add("passages", film.passages())
                .add("listed", film.listed())
                .add("entries", film.entries())
                .add("refusedByGate", rate(film.refused()))
                .add("outcomes", outcomes)
                .build());
    }

    private static JsonObjectBuilder json(FilmOutcome outcome) {
        JsonObjectBuilder json = Json.createObjectBuilder()
                .add("enrolPictures", outcome.enrolPictures())
                .add("shots", outcome.shots())
                .add("at", outcome.at());
        ReportJson.number(json, "threshold", outcome.threshold());
        return json.add("recognised", rate(outcome.recognised()))
                .add("falseAlerts", rate(outcome.falseAlerts()))
                .add("delaySeconds", json(outcome.delays()))
                .add("toDecisionSeconds", json(outcome.toDecision()));
    }

    private static JsonObjectBuilder json(Seconds seconds) {
        JsonObjectBuilder json = Json.createObjectBuilder().add("count", seconds.count());
        ReportJson.number(json, "median", seconds.median());
        return ReportJson.number(json, "p95", seconds.p95());
    }

    private static JsonObjectBuilder rate(Share share) {
        return ReportJson.rate(new Rate(share, share.interval()));
    }

    public String page() {
        return new Page("Evaluation of profile " + about.profile() + " on the film " + about.set())
                .heading("What was measured")
                .table("Set, models and date", List.of("what", "which"), ReportPage.rows(about))
                .paragraph(format(
                        "%,d passages, %,d of them of people on the list of %,d. Reference pictures that the gate"
                                + " refused: %s.",
                        film.passages(), film.listed(), film.entries(), Cells.rate(film.refused())))
                .heading("Who was recognised")
                .paragraph(
                        "Each row is one showing of the film to the pipeline of a deployment. An alert counts as right"
                                + " if the person could be seen then; whose face it was is not looked at. Passages of one person"
                                + " are taken for independent. The delay runs from the moment a face could first be recognised.")
                .table(
                        "Who was recognised, by pictures enrolled and shots averaged",
                        List.of(
                                "enrolled, shots, threshold",
                                "recognised of those listed (TRR)",
                                "false alerts per face",
                                "delay, median and p95, s",
                                "best picture to decision, s"),
                        film.outcomes().stream().map(FilmReport::cells).toList())
                .end();
    }

    private static List<String> cells(FilmOutcome outcome) {
        return List.of(
                format(
                        "%d, %d, %s (%.3f)",
                        outcome.enrolPictures(), outcome.shots(), outcome.at(), outcome.threshold()),
                Cells.rate(outcome.recognised()),
                Cells.rate(outcome.falseAlerts()),
                seconds(outcome.delays()),
                seconds(outcome.toDecision()));
    }

    private static String seconds(Seconds seconds) {
        return seconds.count() == 0 ? "none" : format("%.2f and %.2f", seconds.median(), seconds.p95());
    }

    private static String format(String line, Object... values) {
        return String.format(Locale.ROOT, line, values);
    }
}
