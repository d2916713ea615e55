package uk.police.lfr.vision.live;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import uk.police.lfr.vision.DetectedFace;
import uk.police.lfr.vision.FaceBox;
import uk.police.lfr.vision.FaceDetector;
import uk.police.lfr.vision.Frame;

/**
 * Makes the faces in a film unrecognisable, except for one person if so chosen. The detector looks at every frame; where
 * it found a face, the same place is covered in the frames shortly before and after, too, since it misses some.
 *
 * <p>Its limits: a face that the detector never finds nearby in time (turned away, very small, half hidden) stays clear,
 * and people can be known by more than their face. A person looks through the film before it is handed on. One thread.
 */
public final class BystanderVeil implements AutoCloseable {
    /** A fifth of a second at 25 pictures a second: who comes into view is covered before the detector is sure. */
    private static final int FRAMES_BEFORE = 5;
    /** Half a second: heads turn away and back. */
    private static final int FRAMES_AFTER = 12;

    private static final float MARGIN = 0.5f;

    private final FaceDetector detector;
    private final ClearPerson clear;
    private final Deque<Frame> waiting = new ArrayDeque<>();
    private final Deque<List<FaceBox>> seen = new ArrayDeque<>();
    private long faces;

    /** @param clear who may be recognised; {@link ClearPerson#nobody()} for nobody */
    public BystanderVeil(FaceDetector detector, ClearPerson clear) {
        this.detector = detector;
        this.clear = clear;
    }

    /**
     * @param frame taken over
     * @return the frame whose turn it is, covered, which the caller closes; null while the first ones wait
     */
    public Frame add(Frame frame) {
        List<FaceBox> found = bystanders(frame);
        faces += found.size();
        waiting.add(frame);
        waiting.forEach(earlier -> cover(earlier, found));
        seen.forEach(before -> cover(frame, before));
        seen.add(found);
        if (seen.size() > FRAMES_AFTER) {
            seen.poll();
        }
        return waiting.size() > FRAMES_BEFORE ? waiting.poll() : null;
    }

    /** After the last frame: those that still wait, one after the other, then null. */
    public Frame rest() {
        return waiting.poll();
    }

    /** Faces covered, each counted in every frame in which it was found. */
    public long faces() {
        return faces;
    }

    private List<FaceBox> bystanders(Frame frame) {
        List<FaceBox> boxes = new ArrayList<>();
        detector.detect(frame).stream().map(DetectedFace::box).forEach(boxes::add);
        clear.among(boxes, frame).ifPresent(boxes::remove);
        return boxes;
    }

    private static void cover(Frame frame, List<FaceBox> boxes) {
        boxes.forEach(box -> Veil.draw(frame, box, MARGIN));
    }

    @Override
    public void close() {
        waiting.forEach(Frame::close);
    }
}
