package uk.police.lfr.evaluation.report;

import java.util.ArrayList;
import java.util.List;
import uk.police.lfr.evaluation.statistics.ErrorRates;
import uk.police.lfr.evaluation.statistics.Trials;

/** The detection error trade-off, thinned to what an eye can tell apart. */
final class Curves {
    /** A point is left out that differs from the one before by less than this factor in both rates. */
    private static final double FACTOR = 1.04;

    private Curves() {}

    static List<ErrorRates.Point> thinned(Trials trials) {
        List<ErrorRates.Point> points = new ArrayList<>();
        for (ErrorRates.Point point : trials.rates().curve()) {
            if (points.isEmpty() || differs(points.get(points.size() - 1), point)) {
                points.add(point);
            }
        }
        return points;
    }

    private static boolean differs(ErrorRates.Point one, ErrorRates.Point other) {
        return one.falsePositiveRate() > other.falsePositiveRate() * FACTOR
                || one.falseNegativeRate() * FACTOR < other.falseNegativeRate();
    }
}
