package uk.police.lfr.web.operations.figures;

import static uk.police.lfr.web.operations.figures.FigureTable.row;

import java.time.Duration;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.ToDoubleFunction;
import uk.police.lfr.alert.contract.AlertTally;
import uk.police.lfr.alert.contract.FieldAccuracy;
import uk.police.lfr.alert.contract.TimingView;
import uk.police.lfr.platform.contract.ForceTime;
import uk.police.lfr.reporting.contract.CameraStep;
import uk.police.lfr.reporting.contract.DeploymentFigures;
import uk.police.lfr.web.StaffText;

/** The tables of one deployment. */
final class DeploymentSheets {
    private static final DateTimeFormatter CLOCK = DateTimeFormatter.ofPattern("HH:mm");

    private DeploymentSheets() {}

    static List<FigureTable> of(DeploymentFigures figures) {
        return List.of(
                faces(figures),
                alerts(figures.alerts()),
                falseAlerts(figures.accuracy()),
                timings(figures.timings()),
                cameras(figures),
                pauses(figures));
    }

    private static FigureTable faces(DeploymentFigures figures) {
        return new FigureTable(
                "faces",
                List.of("faces", "captured", "analysed", "listed"),
                List.of(row(
                        figures.scans().facesScanned(),
                        figures.scans().framesCaptured(),
                        figures.scans().framesAnalysed(),
                        figures.accuracy().listed())),
                perStep("figures.column.faces", figures, step -> step.faces()));
    }

    private static FigureTable alerts(AlertTally alerts) {
        Map<String, Integer> states = new LinkedHashMap<>();
        states.put("open", alerts.open());
        states.put("trueConfirmed", alerts.trueConfirmed());
        states.put("trueUnconfirmed", alerts.trueUnconfirmed());
        states.put("falseConfirmed", alerts.falseConfirmed());
        states.put("falseUnconfirmed", alerts.falseUnconfirmed());
        states.put("declined", alerts.declined());
        states.put("unresolved", alerts.unresolved());
        states.put("unadjudicated", alerts.unadjudicated());
        List<String> names =
                states.keySet().stream().map(DeploymentSheets::state).toList();
        return new FigureTable(
                "alerts",
                List.of("state", "alerts"),
                states.entrySet().stream()
                        .map(state -> row(state(state.getKey()), state.getValue()))
                        .toList(),
                new Plot(Plot.Kind.BARS, names)
                        .with(StaffText.of("figures.column.alerts"), List.copyOf(states.values())));
    }

    private static String state(String name) {
        return StaffText.of("figures.alerts." + name);
    }

    private static FigureTable falseAlerts(FieldAccuracy accuracy) {
        return new FigureTable(
                "falseAlerts",
                List.of("falseAlerts", "amber", "red", "ratedFrom"),
                List.of(row(
                        accuracy.falseAlerts(),
                        FigureText.percent(accuracy.amber()),
                        FigureText.percent(accuracy.red()),
                        accuracy.ratedFrom())),
                Rates.plot(
                        List.of(StaffText.of("figures.sofar")),
                        List.of(accuracy.falseAlerts()),
                        accuracy.amber(),
                        accuracy.red()));
    }

    private static FigureTable timings(List<TimingView> timings) {
        return new FigureTable(
                "timings",
                List.of("stretch", "times", "half", "most"),
                timings.stream()
                        .map(timing -> row(
                                StaffText.of("figures.timing." + timing.measure()),
                                timing.n(),
                                length(timing.p50Millis()),
                                length(timing.p95Millis())))
                        .toList());
    }

    /** The last counting interval has no end. */
    private static Object length(long millis) {
        return millis == Long.MAX_VALUE ? StaffText.of("figures.overAnHour") : Duration.ofMillis(millis);
    }

    private static FigureTable cameras(DeploymentFigures figures) {
        return new FigureTable(
                "cameras",
                List.of("at", "camera", "faces", "capturedRate", "analysedRate", "shedRate"),
                figures.steps().stream()
                        .map(step -> row(
                                step.at(),
                                step.camera(),
                                step.faces(),
                                rounded(step.captured()),
                                rounded(step.analysed()),
                                rounded(step.shed())))
                        .toList(),
                perStep("figures.column.analysedRate", figures, CameraStep::analysed));
    }

    private static double rounded(double rate) {
        return Math.round(rate * 10) / 10.0;
    }

    /** A line for each camera; null where nothing is known of any. */
    private static Plot perStep(String what, DeploymentFigures figures, ToDoubleFunction<CameraStep> value) {
        List<Instant> times =
                figures.steps().stream().map(CameraStep::at).distinct().toList();
        if (times.isEmpty()) {
            return null;
        }
        Plot plot = new Plot(
                Plot.Kind.LINES, times.stream().map(DeploymentSheets::clock).toList());
        figures.steps().stream().map(CameraStep::camera).distinct().sorted().forEach(camera -> {
            Map<Instant, Double> known = new LinkedHashMap<>();
            figures.steps().stream()
                    .filter(step -> step.camera().equals(camera))
                    .forEach(step -> known.put(step.at(), rounded(value.applyAsDouble(step))));
            plot.with(
                    camera + ", " + StaffText.of(what),
                    times.stream().map(known::get).toList());
        });
        return plot;
    }

    private static String clock(Instant at) {
        return CLOCK.format(at.atZone(ForceTime.ZONE));
    }

    private static FigureTable pauses(DeploymentFigures figures) {
        return new FigureTable(
                "pauses",
                List.of("from", "to", "length"),
                figures.pauses().stream()
                        .map(pause -> row(pause.from(), pause.to(), pause.length()))
                        .toList());
    }
}
