package uk.police.lfr.vision.pipeline;

import uk.police.lfr.vision.FaceBox;

/**
 * A face that is being followed, as of one frame.
 *
 * @param trackId one person's passage before this camera; unique within one pipeline
 * @param box where it is, or where it is expected while out of sight
 * @param seen found in this frame, not only expected
 * @param matched a possible match was decided for this track
 */
public record TrackedFace(long trackId, FaceBox box, boolean seen, boolean matched) {}
