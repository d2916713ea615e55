package uk.police.lfr.evaluation.statistics;

/**
 * What happens at one threshold.
 *
 * @param label why this threshold
 * @param falsePositives FMR of comparisons, FPIR of searches
 * @param falseNegatives FNMR of comparisons, FNIR of searches
 */
public record OperatingPoint(String label, double threshold, Rate falsePositives, Rate falseNegatives) {
    /** TAR of comparisons, TPIR of searches. */
    public Rate truePositives() {
        return falseNegatives.complement();
    }
}
