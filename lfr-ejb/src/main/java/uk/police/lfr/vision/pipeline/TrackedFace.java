package uk.police.lfr.vision.pipeline;

import java.util.Optional;
import uk.police.lfr.vision.FaceBox;
import uk.police.lfr.vision.quality.FaceQuality;

/**
 * A face that is being followed, as of one frame.
 *
 * @param trackId one person's passage before this camera; unique within one pipeline
 * @param box where it is, or where it is expected while out of sight
 * @param seen found in this frame, not only expected
 * @param quality of this frame's picture of it; empty where it was not looked at in this frame
 * @param matched a possible match was decided for this track
 */
public record TrackedFace(long trackId, FaceBox box, boolean seen, Optional<FaceQuality> quality, boolean matched) {}
