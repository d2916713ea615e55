package uk.police.lfr.deployment.control;

import java.util.List;
import java.util.function.ToDoubleFunction;
import uk.police.lfr.deployment.contract.Expected;
import uk.police.lfr.deployment.contract.MeasuredOn;

/**
 * How often two pictures of different people match, and two of one person do not, by threshold, as measured. Immutable.
 *
 * @param rows by ascending threshold, at least two of them carried by enough pairs
 */
record MatchRates(String templateVersion, MeasuredOn on, List<Row> rows) {
    /** Below any rate that a million people could show; keeps the logarithm of an interval that reaches to 0. */
    private static final double RAREST = 1e-15;

    /**
     * One threshold.
     *
     * @param falseMatch share of the pairs of different people at or above it
     * @param missed share of the pairs of one person below it
     * @param carried whether so many pairs matched that the false matches say something
     */
    record Row(double threshold, Expected falseMatch, Expected missed, boolean carried) {}

    /** Whether enough pairs of different people matched at this threshold or above it. */
    boolean reach(double threshold) {
        return threshold <= last(carried()).threshold();
    }

    /**
     * Share of pairs of different people that match.
     *
     * @param perDecade what a rate ten times rarer adds to the threshold, where nothing was measured any more
     */
    Expected falseMatch(double threshold, double perDecade) {
        List<Row> carried = carried();
        double beyond = Math.max(0, threshold - last(carried).threshold()) / perDecade;
        double within = Math.min(threshold, last(carried).threshold());
        return each(
                of -> Math.pow(10, between(carried, within, row -> log(of.applyAsDouble(row.falseMatch()))) - beyond));
    }

    /** Share of pairs of one person that match; measured at every row, since these pairs do not run out. */
    Expected found(double threshold) {
        Expected missed = each(of -> between(rows, threshold, row -> of.applyAsDouble(row.missed())));
        return new Expected(1 - missed.value(), 1 - missed.high(), 1 - missed.low());
    }

    private List<Row> carried() {
        return rows.stream().filter(Row::carried).toList();
    }

    private static Row last(List<Row> rows) {
        return rows.get(rows.size() - 1);
    }

    private static double log(double share) {
        return Math.log10(Math.max(RAREST, share));
    }

    private interface Curve {
        double at(ToDoubleFunction<Expected> side);
    }

    private static Expected each(Curve curve) {
        return new Expected(curve.at(Expected::value), curve.at(Expected::low), curve.at(Expected::high));
    }

    /** On straight lines between the rows; outside them, the outermost row's. */
    private static double between(List<Row> rows, double threshold, ToDoubleFunction<Row> value) {
        Row below = rows.get(0);
        for (Row above : rows) {
            if (above.threshold() >= threshold) {
                double step = above.threshold() - below.threshold();
                double share = step == 0 ? 0 : Math.max(0, threshold - below.threshold()) / step;
                return value.applyAsDouble(below) + share * (value.applyAsDouble(above) - value.applyAsDouble(below));
            }
            below = above;
        }
        return value.applyAsDouble(below);
    }
}
