package uk.police.lfr.deployment.contract;

/**
 * What a threshold can be expected to do with a list of a given size, from the measurement that is attached to the
 * server's profile of models, or, where none is, from the embedder's rule alone.
 *
 * @param falseAlertsPer10000Faces of people who are not on the list; without a measurement all three values are the rule's
 * @param found share of the passages of listed people that raise an alert, on one good picture each; null without a
 *     measurement
 * @param withinMeasured whether the measured pairs of different people reach as far as this threshold; beyond, the
 *     false alerts follow the embedder's rule
 * @param measuredOn null without a measurement
 * @param floor lowest threshold that may be authorised
 * @param suggested threshold for at most one false alert in 6,000 faces at this size
 * @param profile recognition profile that the figures belong to
 */
public record ThresholdAdvice(
        Expected falseAlertsPer10000Faces,
        Expected found,
        boolean withinMeasured,
        MeasuredOn measuredOn,
        double floor,
        double suggested,
        String profile) {}
