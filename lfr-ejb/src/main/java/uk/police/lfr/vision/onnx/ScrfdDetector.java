package uk.police.lfr.vision.onnx;

import java.nio.FloatBuffer;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import uk.police.lfr.vision.DetectedFace;
import uk.police.lfr.vision.FaceBox;
import uk.police.lfr.vision.Frame;
import uk.police.lfr.vision.Landmarks;
import uk.police.lfr.vision.Landmarks.Point;
import uk.police.lfr.vision.VisionException;
import uk.police.lfr.vision.geometry.TensorFormat;

/**
 * SCRFD (InsightFace) with five points: per stride 8, 16 and 32, two anchors per cell, a score (sigmoid inside), the
 * distances from the cell's corner to the four sides, and the points' distances, all in strides. Exports number the nine
 * outputs; where there are three each of 1, 4 and 10 numbers a row, they are taken in their order, else the descriptor
 * names them ({@code output.score_8}, {@code output.bbox_8}, {@code output.kps_8} and so on) and says with
 * {@code output.batched} whether they begin with a dimension of 1.
 */
final class ScrfdDetector implements SingleScaleDetector {
    private static final int[] STRIDES = {8, 16, 32};
    private static final int ANCHORS = 2;

    /** Batch, rows, numbers; without a batch two. */
    private static final int BATCHED_DIMENSIONS = 3;

    private final Network network;
    private final TensorFormat format;
    private final float minScore;
    private final boolean batched;
    private final List<String> names = new ArrayList<>();

    ScrfdDetector(ModelDescriptor descriptor, Networks networks) {
        minScore = descriptor.number("score.min");
        network = networks.load(descriptor, 0);
        format = PictureInput.of(descriptor);
        for (int s = 0; s < STRIDES.length; s++) {
            names.add(output(descriptor, "score", s, 1));
            names.add(output(descriptor, "bbox", s, 4));
            names.add(output(descriptor, "kps", s, 10));
        }
        batched = descriptor
                .optional("output.batched")
                .map(Boolean::parseBoolean)
                .orElseGet(() -> network.outputShape(names.get(0)).length == BATCHED_DIMENSIONS);
    }

    /** As the descriptor names it; else, of the three that have so many numbers a row, the one of that stride. */
    private String output(ModelDescriptor descriptor, String what, int stride, int numbers) {
        String key = "output." + what + '_' + STRIDES[stride];
        return descriptor
                .optional(key)
                .map(named -> network.existing(descriptor, key, named))
                .orElseGet(() -> {
                    List<String> fitting = network.outputsEndingIn(numbers);
                    if (fitting.size() != STRIDES.length) {
                        throw new VisionException(descriptor + " must say " + key + ": one of " + network.outputs());
                    }
                    return fitting.get(stride);
                });
    }

    @Override
    public List<DetectedFace> detect(Frame frame, int networkWidth) {
        Letterbox letterbox = Letterbox.of(frame, networkWidth);
        try (Scratch scratch = new Scratch()) {
            FloatBuffer picture = scratch.floats(TensorFormat.CHANNELS * letterbox.width() * letterbox.height());
            letterbox.fill(frame, format, picture);
            List<Network.Output> outputs = new ArrayList<>();
            for (int s = 0; s < STRIDES.length; s++) {
                int rows = letterbox.cells(STRIDES[s]) * ANCHORS;
                outputs.add(output(scratch, names.get(3 * s), rows, 1));
                outputs.add(output(scratch, names.get(3 * s + 1), rows, 4));
                outputs.add(output(scratch, names.get(3 * s + 2), rows, 10));
            }
            network.run(picture, format.shape(letterbox.width(), letterbox.height()), outputs);
            return decode(outputs, letterbox, minScore);
        }
    }

    private Network.Output output(Scratch scratch, String name, int rows, int values) {
        long[] shape = batched ? new long[] {1, rows, values} : new long[] {rows, values};
        return new Network.Output(name, shape, scratch.floats(rows * values));
    }

    /** Boxes in frame pixels of the nine outputs, in the order score, box, points per stride. */
    static List<DetectedFace> decode(List<Network.Output> outputs, Letterbox letterbox, float minScore) {
        List<DetectedFace> found = new ArrayList<>();
        for (int s = 0; s < STRIDES.length; s++) {
            FloatBuffer scores = outputs.get(3 * s).values();
            for (int row = 0; row < letterbox.cells(STRIDES[s]) * ANCHORS; row++) {
                if (scores.get(row) >= minScore) {
                    Anchor at = new Anchor(row, letterbox.columns(STRIDES[s]), STRIDES[s], letterbox.scale());
                    found.add(new DetectedFace(
                            at.box(outputs.get(3 * s + 1).values(), scores.get(row)),
                            Optional.of(at.landmarks(outputs.get(3 * s + 2).values()))));
                }
            }
        }
        return found;
    }

    @Override
    public void close() {
        network.close();
    }

    /** One anchor of one stride's grid. */
    private record Anchor(int row, int columns, int stride, float scale) {
        FaceBox box(FloatBuffer sides, float score) {
            return new FaceBox(
                    x(-sides.get(4 * row)),
                    y(-sides.get(4 * row + 1)),
                    x(sides.get(4 * row + 2)),
                    y(sides.get(4 * row + 3)),
                    score);
        }

        Landmarks landmarks(FloatBuffer points) {
            return new Landmarks(
                    point(points, 0), point(points, 1), point(points, 2), point(points, 3), point(points, 4));
        }

        private Point point(FloatBuffer points, int which) {
            return new Point(x(points.get(10 * row + 2 * which)), y(points.get(10 * row + 2 * which + 1)));
        }

        private float x(float distance) {
            return (row / ANCHORS % columns + distance) * stride / scale;
        }

        private float y(float distance) {
            return (row / ANCHORS / columns + distance) * stride / scale;
        }
    }
}
