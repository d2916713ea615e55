package uk.police.lfr.vision.live;

import java.util.Optional;
import java.util.function.Predicate;
import uk.police.lfr.vision.FaceBox;
import uk.police.lfr.vision.Frame;
import uk.police.lfr.vision.pipeline.FrameAnalysis;
import uk.police.lfr.vision.pipeline.TrackedFace;

/**
 * Draws the camera picture for staff: every face that did not match is made unrecognisable, matched ones are outlined.
 * Stateless, thread-safe.
 */
public final class LivePicture {
    /** A detector's box ends at brow and chin; hair and ears tell who somebody is, too. */
    private static final float MARGIN = 0.3f;

    /** A face out of sight is somewhere near. */
    private static final float MARGIN_UNSEEN = 0.6f;

    /**
     * A copy of the frame with the faces blurred. Faces lost a moment ago stay blurred where they should be, so that a
     * missed detection does not flash a face.
     *
     * @param frame only read
     * @param analysis of that frame, with {@link FrameAnalysis#detected()}: between detections a newcomer is not yet
     *     known, so such a frame has no picture for staff
     * @return a new frame that the caller closes
     * @throws IllegalArgumentException the detector did not run on this frame
     */
    public Frame of(Frame frame, FrameAnalysis analysis) {
        if (!analysis.detected()) {
            throw new IllegalArgumentException("The detector did not run on this frame, so faces may be in it unknown");
        }
        return drawn(frame, analysis, face -> face.matched() && face.seen());
    }

    /**
     * The same for those who look at one possible match: everybody else is blurred, whether they matched or not.
     *
     * @param trackId of the match
     * @return a new frame that the caller closes; empty where the detector did not run on this frame or the person is
     *     not seen in it, so that somebody else may stand where they are expected
     */
    public Optional<Frame> around(Frame frame, FrameAnalysis analysis, long trackId) {
        boolean seen = analysis.detected() && seen(analysis, trackId).isPresent();
        return seen ? Optional.of(drawn(frame, analysis, face -> face.trackId() == trackId)) : Optional.empty();
    }

    /** Where the person of a track is in this very frame. */
    public static Optional<FaceBox> seen(FrameAnalysis analysis, long trackId) {
        return analysis.faces().stream()
                .filter(face -> face.trackId() == trackId && face.seen())
                .map(TrackedFace::box)
                .findFirst();
    }

    private static Frame drawn(Frame frame, FrameAnalysis analysis, Predicate<TrackedFace> clear) {
        Frame picture = Frame.copyOf(frame);
        for (FaceBox box : analysis.mayBeFaces()) {
            Veil.draw(picture, box, MARGIN);
        }
        analysis.faces().stream()
                .filter(clear.negate())
                .forEach(face -> Veil.draw(picture, face.box(), face.seen() ? MARGIN : MARGIN_UNSEEN));
        analysis.faces().stream().filter(clear).forEach(face -> Outline.draw(picture, face.box()));
        return picture;
    }
}
