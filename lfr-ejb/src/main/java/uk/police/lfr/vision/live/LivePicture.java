package uk.police.lfr.vision.live;

import uk.police.lfr.vision.Frame;
import uk.police.lfr.vision.pipeline.FrameAnalysis;

/**
 * Draws the camera picture for staff: every face that did not match is made unrecognisable, matched ones are outlined.
 * One per camera, one thread.
 */
public final class LivePicture {
    /**
     * A copy of the frame with the faces blurred. Faces lost a moment ago stay blurred where they were last, so that a
     * missed detection does not flash a face.
     *
     * @param frame only read
     * @param analysis of that frame, with {@link FrameAnalysis#detected()}: between detections a newcomer is not yet
     *     known, so such a frame has no picture for staff
     * @return a new frame that the caller closes
     * @throws IllegalArgumentException the detector did not run on this frame
     */
    public Frame of(Frame frame, FrameAnalysis analysis) {
        throw new UnsupportedOperationException("follows");
    }
}
