package uk.police.lfr.vision.onnx;

import java.nio.FloatBuffer;
import java.util.List;
import java.util.Optional;
import uk.police.lfr.vision.DetectedFace;
import uk.police.lfr.vision.FaceBox;
import uk.police.lfr.vision.FaceLandmarker;
import uk.police.lfr.vision.Frame;
import uk.police.lfr.vision.Landmarks;
import uk.police.lfr.vision.Landmarks.Point;
import uk.police.lfr.vision.LocatedFace;
import uk.police.lfr.vision.VisionException;
import uk.police.lfr.vision.geometry.Similarity;
import uk.police.lfr.vision.geometry.TensorFormat;
import uk.police.lfr.vision.geometry.Warp;

/**
 * MTCNN's O-Net: looks at the square around a box, says whether it is a face ({@code prob[1,2]}), how the box should be
 * corrected ({@code bbr[1,4]}) and where the points are ({@code lm[1,10]}: five x, then five y), all as shares of the
 * square's side. The first pass verifies; the last one, on the corrected box, gives the points.
 */
final class OnetLandmarker implements FaceLandmarker, AutoCloseable {
    /**
     * No face is taller than this for its width. The detector takes the neck in where a mouth is wide open; such a box
     * is looked at once more without it (LFW development half: the one face of 3,811 that was missed, box 1.83 times
     * as high as wide, November 2026).
     */
    private static final float TALLEST = 1.5f;

    private final Network network;
    private final TensorFormat format;
    private final int sidePx;
    private final int passes;
    private final float minScore;
    private final String face;
    private final String correction;
    private final String points;

    OnetLandmarker(ModelDescriptor descriptor, Networks networks) {
        if (!descriptor.text("family").equals("onet")) {
            throw new VisionException(descriptor + ": no landmarker of this family; known is onet");
        }
        sidePx = descriptor.whole("input.width");
        passes = descriptor.whole("passes");
        minScore = descriptor.number("score.min");
        network = networks.load(descriptor, sidePx);
        format = PictureInput.of(descriptor);
        face = network.output(descriptor, "output.prob", 2);
        correction = network.output(descriptor, "output.box", 4);
        points = network.output(descriptor, "output.landmarks", 10);
    }

    @Override
    public Optional<LocatedFace> locate(Frame frame, DetectedFace detected) {
        FaceBox box = detected.box();
        Look first = look(frame, Square.around(box));
        if (first.score < minScore && box.height() > TALLEST * box.width()) {
            first = look(frame, Square.around(withoutNeck(box)));
        }
        if (first.score < minScore) {
            return Optional.empty();
        }
        Look last = first;
        for (int pass = 1; pass < passes; pass++) {
            last = look(frame, Square.around(last.box));
        }
        return Optional.of(new LocatedFace(detected.box(), last.landmarks, first.box.width(), first.score));
    }

    private static FaceBox withoutNeck(FaceBox box) {
        return new FaceBox(box.left(), box.top(), box.right(), box.top() + TALLEST * box.width(), box.score());
    }

    private Look look(Frame frame, Square square) {
        try (Scratch scratch = new Scratch()) {
            FloatBuffer picture = scratch.floats(TensorFormat.CHANNELS * sidePx * sidePx);
            Warp.toTensor(frame, square.toPicture(sidePx), sidePx, sidePx, format, picture);
            FloatBuffer score = scratch.floats(2);
            FloatBuffer sides = scratch.floats(4);
            FloatBuffer places = scratch.floats(10);
            network.run(
                    picture,
                    format.shape(sidePx, sidePx),
                    List.of(
                            new Network.Output(face, new long[] {1, 2}, score),
                            new Network.Output(correction, new long[] {1, 4}, sides),
                            new Network.Output(points, new long[] {1, 10}, places)));
            return new Look(score.get(1), square.corrected(sides), square.landmarks(places));
        }
    }

    /** What one pass said. */
    private record Look(float score, FaceBox box, Landmarks landmarks) {}

    /** The square around a box: its longer side, the same centre; frame pixels. */
    private record Square(float left, float top, float side) {
        static Square around(FaceBox box) {
            float side = Math.max(1, Math.max(box.width(), box.height()));
            return new Square((box.left() + box.right() - side) / 2, (box.top() + box.bottom() - side) / 2, side);
        }

        Similarity toPicture(int sidePx) {
            double scale = sidePx / side;
            double halfPixel = (scale - 1) / 2;
            return Similarity.scaleAndShift(scale, halfPixel - left * scale, halfPixel - top * scale);
        }

        FaceBox corrected(FloatBuffer sides) {
            return new FaceBox(
                    left + sides.get(0) * side,
                    top + sides.get(1) * side,
                    left + side + sides.get(2) * side,
                    top + side + sides.get(3) * side,
                    1);
        }

        Landmarks landmarks(FloatBuffer shares) {
            return new Landmarks(
                    point(shares, 0), point(shares, 1), point(shares, 2), point(shares, 3), point(shares, 4));
        }

        private Point point(FloatBuffer shares, int which) {
            return new Point(left + shares.get(which) * side, top + shares.get(5 + which) * side);
        }
    }

    @Override
    public void close() {
        network.close();
    }
}
