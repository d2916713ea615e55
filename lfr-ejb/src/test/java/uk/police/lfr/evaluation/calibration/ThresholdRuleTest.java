package uk.police.lfr.evaluation.calibration;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import uk.police.lfr.evaluation.statistics.Interval;
import uk.police.lfr.evaluation.statistics.Rate;
import uk.police.lfr.evaluation.statistics.Share;

class ThresholdRuleTest {
    /** A million pairs carry 1e-4 (a hundred of them) and not 1e-5 (ten). */
    private static MatchRate row(int power, double threshold) {
        Share matches = new Share(Math.round(1e6 * Math.pow(10, -power)), 1_000_000);
        Share misses = new Share(1, 100);
        return new MatchRate(
                power,
                threshold,
                new Interval(threshold, threshold),
                new Rate(matches, matches.interval()),
                new Rate(misses, misses.interval()));
    }

    @Test
    void aLineIsFoundAgain() {
        ThresholdRule rule = ThresholdRule.through(List.of(row(1, 0.1), row(2, 0.30), row(3, 0.36), row(4, 0.42)));
        assertEquals(0.42, rule.base(), 1e-9);
        assertEquals(0.06, rule.slope(), 1e-9);
        assertEquals(0.48, rule.at(1e5), 1e-9);
    }

    /** From 1e-3 on; where that is one rate alone, 1e-2 must do, but never 1e-1. */
    @Test
    void theLineBeginsWhereThresholdsLie() {
        assertEquals(
                List.of(3, 4),
                ThresholdRule.fitted(List.of(row(1, 0.1), row(2, 0.2), row(3, 0.36), row(4, 0.42))).stream()
                        .map(MatchRate::power)
                        .toList());
        assertEquals(
                List.of(2, 3),
                ThresholdRule.fitted(List.of(row(1, 0.1), row(2, 0.2), row(3, 0.36))).stream()
                        .map(MatchRate::power)
                        .toList());
    }

    @Test
    void theRuleErrsOnTheStrictSide() {
        List<MatchRate> rows = List.of(row(2, 0.30), row(3, 0.39));
        ThresholdRule rule = ThresholdRule.through(rows);
        rows.forEach(row -> assertTrue(rule.at(Math.pow(10, row.power())) >= row.threshold() - 1e-9));
    }

    @Test
    void whatThePairsDoNotCarryIsNotFitted() {
        List<MatchRate> rows = new ArrayList<>(List.of(row(2, 0.30), row(3, 0.36), row(4, 0.42)));
        ThresholdRule before = ThresholdRule.through(rows);
        rows.add(row(5, 0.9));
        assertEquals(before, ThresholdRule.through(rows));
    }
}
