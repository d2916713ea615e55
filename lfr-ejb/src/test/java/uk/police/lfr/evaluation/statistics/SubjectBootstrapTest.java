package uk.police.lfr.evaluation.statistics;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class SubjectBootstrapTest {
    private static final SubjectBootstrap HUNDRED = new SubjectBootstrap(100, 1000, 7);

    @Test
    void percentilesLieBetweenTheirNeighbours() {
        assertEquals(1.75, SubjectBootstrap.percentile(new double[] {1, 2, 3, 4}, 0.25), 1e-12);
        assertEquals(4, SubjectBootstrap.percentile(new double[] {1, 2, 3, 4}, 1), 1e-12);
    }

    @Test
    void theSameSeedGivesTheSameInterval() {
        List<Scored> scores = thirtyOfAHundred(1);
        assertEquals(interval(HUNDRED, scores), interval(new SubjectBootstrap(100, 1000, 7), scores));
    }

    /** A share of .3 of 100 has a standard error of .0458: .3 +- .09. */
    @Test
    void ofIndependentTrialsItIsTheNormalInterval() {
        Interval interval = interval(HUNDRED, thirtyOfAHundred(1));
        assertEquals(0.21, interval.low(), 0.02);
        assertEquals(0.39, interval.high(), 0.02);
    }

    /** Ten trials of one person that all turn out the same say no more than one; Clopper and Pearson would think so. */
    @Test
    void moreTrialsOfTheSamePeopleMakeNothingSurer() {
        assertEquals(interval(HUNDRED, thirtyOfAHundred(1)), interval(HUNDRED, thirtyOfAHundred(10)));
        Interval exact = new Share(300, 1000).interval();
        assertTrue(exact.high() < 0.34);
    }

    @Test
    void aPairOfTwoPeopleIsDrawnAsOftenAsBoth() {
        int[] times = {2, 3, 0};
        assertEquals(6, new Scored(0.5, 0, 1).weight(times));
        assertEquals(0, new Scored(0.5, 0, 2).weight(times));
        assertEquals(3, new Scored(0.5, 1, 1).weight(times));
    }

    @Test
    void whatNeverWasDrawnSaysNothing() {
        assertEquals(new Interval(0, 1), HUNDRED.interval(times -> Double.NaN));
    }

    private static Interval interval(SubjectBootstrap bootstrap, List<Scored> scores) {
        return bootstrap.interval(times -> Scored.shareAtOrAbove(scores, 0.5, times));
    }

    private static List<Scored> thirtyOfAHundred(int each) {
        List<Scored> scores = new ArrayList<>();
        for (int subject = 0; subject < 100; subject++) {
            for (int i = 0; i < each; i++) {
                scores.add(new Scored(subject < 30 ? 1 : 0, subject, subject));
            }
        }
        return scores;
    }
}
