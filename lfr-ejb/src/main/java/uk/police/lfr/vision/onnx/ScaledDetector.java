package uk.police.lfr.vision.onnx;

import java.util.ArrayList;
import java.util.List;
import uk.police.lfr.vision.DetectedFace;
import uk.police.lfr.vision.FaceDetector;
import uk.police.lfr.vision.Frame;
import uk.police.lfr.vision.geometry.Doubles;

/**
 * Runs a detector at the widths its descriptor names and joins what it finds. With two widths, the small pass answers
 * for large faces and the big pass for the others, because the big one breaks a close face into parts (models study,
 * 2026, section 4). Thread-safe.
 */
final class ScaledDetector implements FaceDetector, AutoCloseable {
    /** Frames of this many lines and more use {@code sizes.fullhd}. */
    private static final int FULL_HD_LINES = 1080;

    private final SingleScaleDetector detector;
    private final int[] widths;
    private final int[] fullHdWidths;
    private final float smallPassMinPx;
    private final float bigPassMaxPx;
    private final float maxOverlap;
    private final float maxContainment;

    ScaledDetector(ModelDescriptor descriptor, Networks networks) {
        widths = descriptor.wholes("sizes");
        fullHdWidths = descriptor.wholes(descriptor.optional("sizes.fullhd").isPresent() ? "sizes.fullhd" : "sizes");
        smallPassMinPx = widths.length > 1 ? descriptor.number("big.min.network.px") : 0;
        bigPassMaxPx = widths.length > 1 ? descriptor.number("big.max.network.px") : Float.MAX_VALUE;
        maxOverlap = descriptor.number("nms.iou");
        maxContainment = descriptor.number("containment.max");
        detector = SingleScaleDetector.of(descriptor, networks);
    }

    @Override
    public List<DetectedFace> detect(Frame frame) {
        int[] passes = frame.height() >= FULL_HD_LINES ? fullHdWidths : widths;
        List<DetectedFace> found = new ArrayList<>();
        for (int i = 0; i < passes.length; i++) {
            // Never wider than the frame: enlarging finds nothing more and breaks faces up.
            int width = Math.min(passes[i], frame.width());
            float perPixel = (float) width / frame.width();
            boolean small = i < passes.length - 1 && width < frame.width();
            boolean big = i > 0;
            for (DetectedFace face : detector.detect(frame, width)) {
                float px = face.box().width() * perPixel;
                if (!(small && px < smallPassMinPx) && !(big && px > bigPassMaxPx)) {
                    found.add(face);
                }
            }
        }
        return Doubles.removed(found, maxOverlap, maxContainment);
    }

    @Override
    public void close() {
        detector.close();
    }
}
