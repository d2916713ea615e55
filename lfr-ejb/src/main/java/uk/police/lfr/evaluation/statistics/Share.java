package uk.police.lfr.evaluation.statistics;

import org.apache.commons.statistics.interval.BinomialConfidenceInterval;

/**
 * So many of so many.
 *
 * @param count those that were meant
 * @param of all; 0 where nothing was tried
 */
public record Share(long count, long of) {
    private static final double ERROR_RATE = 0.05;

    /** 0 to 1; not a number where nothing was tried. */
    public double rate() {
        return (double) count / of;
    }

    /**
     * Clopper and Pearson's exact interval (Biometrika 26, 1934): covers at least 95 % for trials that are
     * independent, also where the count is 0. From 0 to 1 where nothing was tried.
     */
    public Interval interval() {
        if (of == 0) {
            return new Interval(0, 1);
        }
        var exact = BinomialConfidenceInterval.CLOPPER_PEARSON.fromErrorRate(
                Math.toIntExact(of), Math.toIntExact(count), ERROR_RATE);
        return new Interval(exact.getLowerBound(), exact.getUpperBound());
    }

    public Share complement() {
        return new Share(of - count, of);
    }
}
