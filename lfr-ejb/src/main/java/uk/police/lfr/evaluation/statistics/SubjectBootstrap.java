package uk.police.lfr.evaluation.statistics;

import java.util.Arrays;
import java.util.Random;
import java.util.function.ToDoubleFunction;

/**
 * The bootstrap over subjects: people are drawn with replacement, with all their pictures, since comparisons that share
 * a person are not independent (Bolle, Ratha, Pankanti, CVIU 93, 2004, on the subset bootstrap). Percentiles 2.5 and
 * 97.5. The same for the same seed.
 */
public final class SubjectBootstrap {
    private static final double TAIL = 0.025;

    private final int subjects;
    private final int rounds;
    private final long seed;

    /**
     * @param subjects how many people, numbered from 0
     * @param rounds how often they are drawn; 1,000 are usual for percentiles
     */
    public SubjectBootstrap(int subjects, int rounds, long seed) {
        if (subjects <= 0 || rounds <= 0) {
            throw new IllegalArgumentException("A bootstrap needs subjects and rounds above 0");
        }
        this.subjects = subjects;
        this.rounds = rounds;
        this.seed = seed;
    }

    /**
     * @param statistic of how often each subject was drawn; rounds for which it is not a number are left out, because
     *     what it measures was not among those drawn
     * @return from 0 to 1 where no round gave a number
     */
    public Interval interval(ToDoubleFunction<int[]> statistic) {
        Random random = new Random(seed);
        double[] values = new double[rounds];
        int count = 0;
        for (int round = 0; round < rounds; round++) {
            double value = statistic.applyAsDouble(draw(random));
            if (!Double.isNaN(value)) {
                values[count++] = value;
            }
        }
        if (count == 0) {
            return new Interval(0, 1);
        }
        double[] sorted = Arrays.copyOf(values, count);
        Arrays.sort(sorted);
        return new Interval(percentile(sorted, TAIL), percentile(sorted, 1 - TAIL));
    }

    private int[] draw(Random random) {
        int[] times = new int[subjects];
        for (int i = 0; i < subjects; i++) {
            times[random.nextInt(subjects)]++;
        }
        return times;
    }

    /** Between its neighbours, as type 7 of Hyndman and Fan (The American Statistician 50, 1996) has it. */
    static double percentile(double[] sorted, double share) {
        double at = share * (sorted.length - 1);
        int below = (int) at;
        int above = Math.min(sorted.length - 1, below + 1);
        return sorted[below] + (at - below) * (sorted[above] - sorted[below]);
    }
}
