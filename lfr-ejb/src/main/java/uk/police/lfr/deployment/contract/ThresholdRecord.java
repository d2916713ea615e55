package uk.police.lfr.deployment.contract;

import java.util.List;

/**
 * The thresholds that were signed for a deployment.
 *
 * @param versions newest first; the first of them counts
 * @param now what this server runs and measures by
 * @param stands whether the version that counts was signed on that; empty versions never stand
 */
public record ThresholdRecord(List<SignedThreshold> versions, ThresholdBasis now, boolean stands) {}
