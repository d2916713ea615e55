package uk.police.lfr.platform.contract;

import java.util.List;

/**
 * The face engine that runs, as the public may know it.
 *
 * @param templateVersion names the profile and what shapes its templates
 * @param thresholdFloor lowest cosine similarity that anybody may authorise
 */
public record PublishedEngine(String profile, String templateVersion, double thresholdFloor, List<Model> models) {

    /**
     * One model that runs.
     *
     * @param role detector, landmarker or embedder
     * @param sha256 of its weights, as verified
     */
    public record Model(String role, String id, String origin, String licence, String sha256) {}
}
