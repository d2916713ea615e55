package uk.police.lfr.deployment.contract;

/**
 * What a threshold's number rests on: of other models, or measured otherwise, the same number means something else.
 *
 * @param profile the recognition profile
 * @param templateVersion names the profile, the hashes of all weights, alignment and preparation
 * @param models role, name and SHA-256 of the weights of each, for people to read
 * @param floor lowest threshold that the embedder's descriptor allows
 * @param evaluation SHA-256 of the attached measurement; empty where none is attached
 */
public record ThresholdBasis(String profile, String templateVersion, String models, double floor, String evaluation) {}
