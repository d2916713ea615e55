package uk.police.lfr.vision.pipeline;

import java.time.Instant;
import uk.police.lfr.vision.FaceBox;
import uk.police.lfr.vision.Frame;
import uk.police.lfr.vision.quality.FaceQuality;

/**
 * The machine's finding that a passer-by may be a watchlist entry: at most one per track and entry. A person decides.
 *
 * @param trackId the passage before this camera
 * @param entryId the watchlist entry
 * @param score cosine similarity at or above the deployment's threshold; not a probability
 * @param quality of the best shot
 * @param box of the best shot in its frame
 * @param capturedAt when the best shot's frame reached this system; up to a quarter of a second before the decision
 * @param crop the best shot with its surroundings, closed with its {@link FrameAnalysis}
 */
public record PossibleMatch(
        long trackId, long entryId, float score, FaceQuality quality, FaceBox box, Instant capturedAt, Frame crop) {}
