package uk.police.lfr.evaluation.report;

import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObjectBuilder;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import uk.police.lfr.evaluation.calibration.Calibration;
import uk.police.lfr.evaluation.calibration.MatchRate;
import uk.police.lfr.evaluation.report.Plot.Spot;

/** A calibration as lines, as JSON and as a page. */
public record CalibrationReport(About about, Acquisition acquisition, Calibration calibration) {
    private static final double LEAST_RATE = 1e-7;

    /** One figure a line. */
    public List<String> lines() {
        List<String> lines = new ArrayList<>();
        lines.add(format("set %s, %,d people, %,d pictures", about.set(), about.people(), about.pictures()));
        lines.add(format("profile %s, templates %s", about.profile(), about.templateVersion()));
        lines.add("failureToEnrol " + Cells.rate(acquisition.failureToEnrol()));
        lines.add(format(
                "pairs %,d of different people, %,d of one person",
                calibration.differentPeople(), calibration.onePerson()));
        calibration
                .rows()
                .forEach(row -> lines.add(format(
                        "fmr %s threshold %.4f [%.4f, %.4f], fmr %s, fnmr %s%s",
                        row.name(),
                        row.threshold(),
                        row.thresholds().low(),
                        row.thresholds().high(),
                        Cells.rate(row.falseMatches()),
                        Cells.rate(row.falseNonMatches()),
                        row.carried() ? "" : ", thin: not used")));
        lines.add(ends());
        calibration
                .rule()
                .ifPresentOrElse(
                        rule -> lines.add(format(
                                "rule base %.4f slope %.4f preset %.4f", rule.base(), rule.slope(), rule.preset())),
                        () -> lines.add("rule none: fewer than two rates from 1e-2 on are carried by the pairs"));
        return lines;
    }

    private String ends() {
        return calibration
                .last()
                .map(row -> format(
                        "the pairs carry %s and no less: a lower rate would rest on fewer than thirty of %,d pairs",
                        row.name(), calibration.differentPeople()))
                .orElse("the pairs carry no rate at all");
    }

    public String json() {
        JsonArrayBuilder rows = Json.createArrayBuilder();
        for (MatchRate row : calibration.rows()) {
            JsonObjectBuilder json = Json.createObjectBuilder().add("fmr", row.name());
            ReportJson.number(json, "threshold", row.threshold());
            ReportJson.number(json, "low", row.thresholds().low());
            ReportJson.number(json, "high", row.thresholds().high());
            rows.add(json.add("falseMatches", ReportJson.rate(row.falseMatches()))
                    .add("falseNonMatches", ReportJson.rate(row.falseNonMatches()))
                    .add("carried", row.carried()));
        }
        JsonObjectBuilder json = Json.createObjectBuilder()
                .add("format", 1)
                .add("kind", "calibration")
                .add("about", ReportJson.about(about))
                .add("acquisition", ReportJson.acquisition(acquisition))
                .add("differentPeople", calibration.differentPeople())
                .add("onePerson", calibration.onePerson())
                .add("rows", rows);
        calibration.rule().ifPresent(rule -> {
            JsonObjectBuilder one = Json.createObjectBuilder();
            ReportJson.number(one, "base", rule.base());
            ReportJson.number(one, "slope", rule.slope());
            json.add("rule", ReportJson.number(one, "preset", rule.preset()));
        });
        return ReportJson.text(json.build());
    }

    public String page() {
        Page page = new Page("Calibration of profile " + about.profile() + " on " + about.set())
                .heading("What was measured")
                .table("Set, models and date", List.of("what", "which"), ReportPage.rows(about))
                .paragraph(format(
                        "All pictures compared with all: %,d pairs of different people, %,d of one person. No face found"
                                + " in %s.",
                        calibration.differentPeople(),
                        calibration.onePerson(),
                        Cells.rate(acquisition.failureToEnrol())))
                .heading("Thresholds")
                .figure(plot(), "Thresholds by false match rate. A score is not a probability.")
                .table(
                        "Thresholds by false match rate",
                        List.of("wanted", "threshold", "different people who match", "one person who does not"),
                        calibration.rows().stream().map(this::cells).toList())
                .paragraph(ends() + ".");
        calibration.rule().ifPresent(rule -> page.heading("The rule")
                .paragraph(format(
                        "Threshold for a list of N and a wanted rate FPIR: %.3f + %.3f (log10(N / FPIR) - 4)."
                                + " Through the thresholds from 1e-3 on that the pairs carry, raised until none"
                                + " lies above it. An application would start at %.2f.",
                        rule.base(), rule.slope(), rule.preset())));
        return page.end();
    }

    /**
     * What somebody should look at, by name; kept apart from the figures, which go to others: pictures without a face,
     * and the pairs of different people that are most alike. One person under two names would be a wrong label and would
     * raise every threshold; so do twins.
     */
    public List<String> toLookAt() {
        List<String> names = new ArrayList<>();
        acquisition.failed().forEach(picture -> names.add("no face found: " + picture));
        calibration.mostAlike().forEach(pair -> names.add("different people? " + pair));
        return names;
    }

    private List<String> cells(MatchRate row) {
        return List.of(
                row.name() + (row.carried() ? "" : ", thin"),
                format(
                        "%.3f (%.3f to %.3f)",
                        row.threshold(),
                        row.thresholds().low(),
                        row.thresholds().high()),
                Cells.rate(row.falseMatches()),
                Cells.rate(row.falseNonMatches()));
    }

    private String plot() {
        Plot plot = new Plot(
                "rule",
                "Threshold by false match rate",
                "Thresholds measured, with intervals, and the line of the rule. The table below gives the same.",
                new Axis("false match rate", true, LEAST_RATE, 0.1),
                new Axis("cosine similarity", false, 0, 1));
        calibration
                .rule()
                .ifPresent(rule -> plot.line(
                        "the rule",
                        List.of(new Spot(LEAST_RATE, rule.at(1 / LEAST_RATE)), new Spot(0.1, rule.at(10)))));
        calibration
                .rows()
                .forEach(row -> plot.bar(
                        row.wanted(),
                        row.threshold(),
                        row.thresholds().low(),
                        row.thresholds().high()));
        return plot.svg();
    }

    private static String format(String line, Object... values) {
        return String.format(Locale.ROOT, line, values);
    }
}
