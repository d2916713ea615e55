package uk.police.lfr.evaluation.film;

import java.util.List;

/**
 * Waiting times in seconds.
 *
 * @param count of them; without any the others are not numbers
 * @param median half of them are no longer
 * @param p95 nineteen of twenty are no longer
 */
public record Seconds(int count, double median, double p95) {
    static Seconds of(List<Double> values) {
        double[] sorted =
                values.stream().mapToDouble(Double::doubleValue).sorted().toArray();
        return new Seconds(sorted.length, at(sorted, 0.5), at(sorted, 0.95));
    }

    private static double at(double[] sorted, double share) {
        return sorted.length == 0 ? Double.NaN : sorted[(int) Math.ceil(share * sorted.length) - 1];
    }
}
