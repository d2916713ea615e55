package uk.police.lfr.evaluation.statistics;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * The two error rates as functions of the threshold, for comparisons (FMR, FNMR) or searches (FPIR, FNIR). A score at
 * or above the threshold is a match. Comparisons that could not be made bear {@link #NO_SCORE} and never match, so that
 * failures to enrol count as misses: the generalised rates of ISO/IEC 19795-1. Immutable.
 */
public final class ErrorRates {
    /** Below every cosine. */
    public static final double NO_SCORE = -2;

    /** Guards a product such as .001 * 3,000 against coming out a hair below 3. */
    private static final double ROUNDING = 1e-9;

    private final double[] mated;
    private final double[] nonMated;

    /**
     * @param mated scores of comparisons of one person with itself
     * @param nonMated scores of comparisons of different people
     */
    public ErrorRates(double[] mated, double[] nonMated) {
        this.mated = mated.clone();
        this.nonMated = nonMated.clone();
        Arrays.sort(this.mated);
        Arrays.sort(this.nonMated);
    }

    /** Different people who match: false match rate, false positive identification rate. */
    public Share falsePositives(double threshold) {
        return new Share(nonMated.length - below(nonMated, threshold), nonMated.length);
    }

    /** One person who does not match: false non-match rate, false negative identification rate. */
    public Share falseNegatives(double threshold) {
        return new Share(below(mated, threshold), mated.length);
    }

    /**
     * The lowest threshold at which no more than this share of different people match.
     *
     * @param rate above 0
     * @throws IllegalArgumentException there is no comparison of different people
     */
    public double thresholdAt(double rate) {
        if (nonMated.length == 0) {
            throw new IllegalArgumentException("No comparison of different people");
        }
        int allowed = (int) Math.floor(rate * nonMated.length + ROUNDING);
        if (allowed >= nonMated.length) {
            return nonMated[0];
        }
        return Math.nextUp(nonMated[nonMated.length - 1 - allowed]);
    }

    /** Where the two rates are closest to each other, and their mean there. */
    public double equalErrorRate() {
        double gap = Double.MAX_VALUE;
        double rate = Double.NaN;
        for (Point point : curve()) {
            double here = Math.abs(point.falsePositiveRate - point.falseNegativeRate);
            if (here < gap) {
                gap = here;
                rate = (point.falsePositiveRate + point.falseNegativeRate) / 2;
            }
        }
        return rate;
    }

    /** One point of the detection error trade-off. */
    public record Point(double threshold, double falsePositiveRate, double falseNegativeRate) {}

    /**
     * The detection error trade-off: with the threshold rising, false positives never rise and false negatives never
     * fall. One point for each score at which one of them changes.
     */
    public List<Point> curve() {
        double[] all = Arrays.copyOf(mated, mated.length + nonMated.length);
        System.arraycopy(nonMated, 0, all, mated.length, nonMated.length);
        double[] thresholds = Arrays.stream(all).sorted().distinct().toArray();
        List<Point> points = new ArrayList<>();
        for (double threshold : thresholds) {
            points.add(new Point(
                    threshold,
                    falsePositives(threshold).rate(),
                    falseNegatives(threshold).rate()));
        }
        return points;
    }

    public int mated() {
        return mated.length;
    }

    public int nonMated() {
        return nonMated.length;
    }

    /** How many scores lie below the threshold. */
    private static int below(double[] sorted, double threshold) {
        int from = 0;
        int to = sorted.length;
        while (from < to) {
            int middle = (from + to) >>> 1;
            if (sorted[middle] < threshold) {
                from = middle + 1;
            } else {
                to = middle;
            }
        }
        return from;
    }
}
