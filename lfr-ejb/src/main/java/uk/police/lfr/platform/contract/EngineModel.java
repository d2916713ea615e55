package uk.police.lfr.platform.contract;

/**
 * One model that runs.
 *
 * @param role detector, landmarker or embedder
 * @param sha256 of its weights, as verified
 * @param card file name of its card in the models folder
 * @param computedBy who computes it, as seen in a run: nodes of the network by provider
 */
public record EngineModel(
        String role, String id, String origin, String licence, String sha256, String card, String computedBy) {}
