package uk.police.lfr.deployment.contract;

/**
 * What a threshold can be expected to do with a list of a given size.
 *
 * @param falseAlertsPer10000Faces expected, from the embedder's measured table
 * @param floor lowest threshold that may be authorised
 * @param suggested threshold for at most one false alert in 6,000 faces at this size
 * @param profile recognition profile that the figures belong to
 */
public record ThresholdAdvice(double falseAlertsPer10000Faces, double floor, double suggested, String profile) {}
