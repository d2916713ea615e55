package uk.police.lfr.vision.pipeline;

import java.time.Duration;
import uk.police.lfr.vision.FaceEngine;
import uk.police.lfr.vision.quality.QualitySettings;

/**
 * How a pipeline works; the defaults' origins are in docs/developers/vision.md.
 *
 * @param detectionsPerSecond how often the detector runs; frames between are only followed
 * @param quality limits of the gate
 * @param shotsPerRound best shots that are averaged before one search
 * @param roundLasts a round is searched at the latest this long after its first shot
 * @param roundsPerTrack a face that did not match is compared again only this often, and only when seen better
 * @param betterBy a new round needs a shot whose rank is above the best one before by this factor
 * @param lostAfter a face out of sight for longer is a new track when it comes back
 * @param candidates most entries that one face may be a possible match for
 */
public record PipelineSettings(
        double detectionsPerSecond,
        QualitySettings quality,
        int shotsPerRound,
        Duration roundLasts,
        int roundsPerTrack,
        float betterBy,
        Duration lostAfter,
        int candidates) {
    /** The defaults, with the size limits of the engine's embedder. */
    public static PipelineSettings defaultsFor(FaceEngine engine) {
        throw new UnsupportedOperationException("follows");
    }
}
