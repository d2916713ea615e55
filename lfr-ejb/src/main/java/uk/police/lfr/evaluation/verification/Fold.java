package uk.police.lfr.evaluation.verification;

/**
 * One fold of the pairs, judged at the threshold that is best on the others.
 *
 * @param accuracy share of its pairs that were told right
 */
public record Fold(double threshold, double accuracy) {}
