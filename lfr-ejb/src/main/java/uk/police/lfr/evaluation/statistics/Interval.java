package uk.police.lfr.evaluation.statistics;

/**
 * Where the true figure lies, with 95 % confidence.
 *
 * @param low at least
 * @param high at most
 */
public record Interval(double low, double high) {
    /** What one minus this share lies in. */
    public Interval complement() {
        return new Interval(1 - high, 1 - low);
    }

    /** The smallest that covers both: two methods that each see another source of doubt. */
    public Interval and(Interval other) {
        return new Interval(Math.min(low, other.low), Math.max(high, other.high));
    }
}
