package uk.police.lfr.web.operations.figures;

import static uk.police.lfr.web.operations.figures.FigureTable.row;

import java.time.Duration;
import java.util.List;
import uk.police.lfr.reporting.contract.OperatorFigures;
import uk.police.lfr.web.StaffText;

/** The tables of operators. */
final class OperatorSheets {
    private static final double SECOND = 1000;

    private OperatorSheets() {}

    static List<FigureTable> of(List<OperatorFigures> operators) {
        List<String> names = operators.stream().map(OperatorFigures::operator).toList();
        return List.of(
                new FigureTable(
                        "operatorTimes",
                        List.of("operator", "claims", "claimHalf", "claimMost", "verdictHalf", "verdictMost"),
                        operators.stream()
                                .map(one -> row(
                                        one.operator(),
                                        one.toClaim().times(),
                                        one.toClaim().half(),
                                        one.toClaim().most(),
                                        one.toVerdict().half(),
                                        one.toVerdict().most()))
                                .toList(),
                        operators.isEmpty() ? null : times(names, operators)),
                new FigureTable(
                        "operatorVerdicts",
                        List.of("operator", "possible", "reversed"),
                        operators.stream()
                                .map(one -> row(one.operator(), one.possible(), one.reversed()))
                                .toList(),
                        Rates.shares(
                                names,
                                StaffText.of("figures.possible.percent"),
                                operators.stream()
                                        .map(OperatorFigures::possible)
                                        .toList())));
    }

    private static Plot times(List<String> names, List<OperatorFigures> operators) {
        return new Plot(Plot.Kind.BARS, names)
                .with(
                        StaffText.of("figures.column.claimHalf"),
                        operators.stream()
                                .map(one -> seconds(one.toClaim().half()))
                                .toList())
                .with(
                        StaffText.of("figures.column.verdictHalf"),
                        operators.stream()
                                .map(one -> seconds(one.toVerdict().half()))
                                .toList());
    }

    private static Double seconds(Duration time) {
        return time == null ? null : Double.valueOf(time.toMillis() / SECOND);
    }
}
