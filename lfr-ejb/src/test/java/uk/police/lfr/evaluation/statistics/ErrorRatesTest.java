package uk.police.lfr.evaluation.statistics;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class ErrorRatesTest {
    /** Ten comparisons of different people: .0, .1 up to .9; five of one person. */
    private static final ErrorRates TEN = new ErrorRates(
            new double[] {0.95, 0.55, 0.85, 0.75, ErrorRates.NO_SCORE},
            new double[] {0.3, 0.1, 0.0, 0.2, 0.9, 0.5, 0.4, 0.7, 0.6, 0.8});

    @Test
    void aScoreAtTheThresholdMatches() {
        assertEquals(new Share(4, 10), TEN.falsePositives(0.6));
        assertEquals(new Share(3, 10), TEN.falsePositives(0.61));
        assertEquals(new Share(2, 5), TEN.falseNegatives(0.6));
        assertEquals(new Share(1, 5), TEN.falseNegatives(0.55));
    }

    @Test
    void whatCouldNotBeComparedNeverMatches() {
        assertEquals(new Share(1, 5), TEN.falseNegatives(-1));
    }

    @Test
    void theThresholdForARateIsTheLowestThatKeepsIt() {
        double threshold = TEN.thresholdAt(0.2);
        assertEquals(new Share(2, 10), TEN.falsePositives(threshold));
        assertEquals(0.7, threshold, 1e-9);
        assertEquals(new Share(0, 10), TEN.falsePositives(TEN.thresholdAt(0.05)));
    }

    @Test
    void equalScoresAreNeverSplit() {
        ErrorRates ties = new ErrorRates(new double[] {0.9}, new double[] {0.5, 0.5, 0.5, 0.1});
        assertEquals(new Share(0, 4), ties.falsePositives(ties.thresholdAt(0.5)));
    }

    @Test
    void withoutDifferentPeopleThereIsNoThreshold() {
        ErrorRates none = new ErrorRates(new double[] {0.9}, new double[0]);
        assertThrows(IllegalArgumentException.class, () -> none.thresholdAt(0.1));
    }

    @Test
    void theTradeOffIsMonotone() {
        Random random = new Random(5);
        for (int trial = 0; trial < 20; trial++) {
            double[] mated = random.doubles(40, 0.2, 1).toArray();
            double[] nonMated = random.doubles(60, -0.3, 0.6).toArray();
            List<ErrorRates.Point> curve = new ErrorRates(mated, nonMated).curve();
            for (int i = 1; i < curve.size(); i++) {
                assertTrue(curve.get(i).threshold() > curve.get(i - 1).threshold());
                assertTrue(curve.get(i).falsePositiveRate() <= curve.get(i - 1).falsePositiveRate());
                assertTrue(curve.get(i).falseNegativeRate() >= curve.get(i - 1).falseNegativeRate());
            }
        }
    }

    @Test
    void theEqualErrorRateIsWhereTheTwoMeet() {
        // At .5: three of ten different people match, and three of ten of one person (.2, .3, .4) do not.
        double[] mated = {0.2, 0.6, 0.7, 0.8, 0.9, 0.65, 0.3, 0.4, 0.95, 0.85};
        double[] nonMated = {0.05, 0.1, 0.12, 0.15, 0.18, 0.22, 0.25, 0.5, 0.55, 0.58};
        assertEquals(0.3, new ErrorRates(mated, nonMated).equalErrorRate(), 1e-9);
    }
}
