package uk.police.lfr.web.operations.figures;

import static uk.police.lfr.web.operations.figures.FigureTable.row;

import java.util.List;
import java.util.function.Function;
import uk.police.lfr.reporting.contract.ForceFigures;
import uk.police.lfr.reporting.contract.ListSize;
import uk.police.lfr.reporting.contract.MonthFigures;
import uk.police.lfr.reporting.contract.Timeliness;
import uk.police.lfr.web.StaffText;

/** The tables of the whole force. */
final class ForceSheets {
    private ForceSheets() {}

    static List<FigureTable> of(ForceFigures figures) {
        List<MonthFigures> months = figures.months();
        return List.of(
                deployments(months),
                faces(months),
                alerts(months),
                outcomes(months),
                lists(figures.lists()),
                timeliness(figures.timeliness()));
    }

    private static FigureTable deployments(List<MonthFigures> months) {
        return new FigureTable(
                "deployments",
                List.of("month", "planned", "tookPlace", "refused", "cameToNothing"),
                months.stream()
                        .map(month -> row(
                                month.month(),
                                month.planned(),
                                month.tookPlace(),
                                month.refused(),
                                month.cameToNothing()))
                        .toList(),
                plot(Plot.Kind.STACKED, months)
                        .with(column("tookPlace"), all(months, MonthFigures::tookPlace))
                        .with(column("refused"), all(months, MonthFigures::refused))
                        .with(column("cameToNothing"), all(months, MonthFigures::cameToNothing)));
    }

    private static FigureTable faces(List<MonthFigures> months) {
        return new FigureTable(
                "monthFaces",
                List.of("month", "faces"),
                months.stream().map(month -> row(month.month(), month.faces())).toList(),
                plot(Plot.Kind.BARS, months).with(column("faces"), all(months, MonthFigures::faces)));
    }

    private static FigureTable alerts(List<MonthFigures> months) {
        return new FigureTable(
                "monthAlerts",
                List.of("month", "alerts", "trueAlerts", "falseAlertsCount", "engagements"),
                months.stream()
                        .map(month -> row(
                                month.month(),
                                month.alerts().raised(),
                                month.alerts().trueAlerts(),
                                month.alerts().falseAlerts(),
                                month.alerts().engagements()))
                        .toList(),
                plot(Plot.Kind.BARS, months)
                        .with(column("trueAlerts"), all(months, month -> month.alerts()
                                .trueAlerts()))
                        .with(column("falseAlertsCount"), all(months, month -> month.alerts()
                                .falseAlerts())));
    }

    private static FigureTable outcomes(List<MonthFigures> months) {
        return new FigureTable(
                "outcomes",
                List.of("month", "arrests", "otherOutcomes", "noAction", "deArrested", "chargedLater"),
                months.stream()
                        .map(month -> row(
                                month.month(),
                                month.alerts().outcomes().arrests(),
                                month.alerts().outcomes().otherOutcomes(),
                                month.alerts().outcomes().noAction(),
                                month.alerts().outcomes().deArrested(),
                                month.alerts().outcomes().chargedLater()))
                        .toList(),
                plot(Plot.Kind.STACKED, months)
                        .with(
                                column("arrests"),
                                all(months, month -> month.alerts().outcomes().arrests()))
                        .with(
                                column("otherOutcomes"),
                                all(months, month -> month.alerts().outcomes().otherOutcomes()))
                        .with(
                                column("noAction"),
                                all(months, month -> month.alerts().outcomes().noAction())));
    }

    private static FigureTable lists(List<ListSize> lists) {
        return new FigureTable(
                "lists",
                List.of("deployment", "title", "began", "listed"),
                lists.stream()
                        .map(list ->
                                row(list.reference(), FigureText.words(list.title()), list.startedAt(), list.listed()))
                        .toList(),
                lists.isEmpty()
                        ? null
                        : new Plot(
                                        Plot.Kind.BARS,
                                        lists.stream().map(ListSize::reference).toList())
                                .with(
                                        column("listed"),
                                        lists.stream().map(ListSize::listed).toList()));
    }

    private static FigureTable timeliness(List<Timeliness> steps) {
        return new FigureTable(
                "timeliness",
                List.of("step", "inTime", "late", "due", "overdue"),
                steps.stream()
                        .map(step -> row(
                                StaffText.of("figures.step." + step.step()),
                                step.step() == Timeliness.Step.RESULTS ? step.inTime() : null,
                                step.step() == Timeliness.Step.RESULTS ? step.late() : null,
                                step.due(),
                                step.overdue()))
                        .toList());
    }

    private static String column(String name) {
        return StaffText.of("figures.column." + name);
    }

    private static Plot plot(Plot.Kind kind, List<MonthFigures> months) {
        return new Plot(
                kind,
                months.stream().map(month -> FigureText.shown(month.month())).toList());
    }

    private static List<Number> all(List<MonthFigures> months, Function<MonthFigures, Number> figure) {
        return months.stream().map(figure).toList();
    }
}
