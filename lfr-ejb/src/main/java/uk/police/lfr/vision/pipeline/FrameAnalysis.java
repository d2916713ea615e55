package uk.police.lfr.vision.pipeline;

import java.time.Instant;
import java.util.List;
import uk.police.lfr.vision.FaceBox;

/**
 * What one frame brought. Holds no template. Closing closes the crops of its possible matches.
 *
 * @param capturedAt of the frame
 * @param detected the detector ran on this frame; otherwise the faces are where they are expected
 * @param faces being followed
 * @param possibleMatches newly decided in this frame
 * @param mayBeFaces boxes beside the tracked faces that a live picture must blur too: found but not verified
 * @param tally counts of this frame alone
 * @param timings of this frame alone
 */
public record FrameAnalysis(
        Instant capturedAt,
        boolean detected,
        List<TrackedFace> faces,
        List<PossibleMatch> possibleMatches,
        List<FaceBox> mayBeFaces,
        FrameTally tally,
        StageTimings timings)
        implements AutoCloseable {
    @Override
    public void close() {
        possibleMatches.forEach(match -> match.crop().close());
    }
}
