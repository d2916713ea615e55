package uk.police.lfr.transparency.contract;

import java.util.Map;

/**
 * The published figures of several deployments together.
 *
 * @param year in which they began; null for all years
 * @param deployments whose results are published
 * @param sums by the record's column, in the order in which they are told
 * @param shares by the record's name of the rate; each over the deployments that published both its counts
 */
public record PublicTotals(Integer year, int deployments, Map<String, Sum> sums, Map<String, Share> shares) {
    /**
     * A sum that says what it leaves out.
     *
     * @param total of those that published the figure; not recorded where none did
     * @param without deployments that published their results and not this figure
     */
    public record Sum(Figure total, int without) {}

    /**
     * A share with the counts that it stands on and its 95 % interval, 0 to 1. Of nothing, it has neither value nor
     * interval: these are null.
     */
    public record Share(long numerator, long denominator, Double value, Double low, Double high) {}
}
