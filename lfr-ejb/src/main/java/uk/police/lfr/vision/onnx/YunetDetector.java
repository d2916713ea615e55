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
import uk.police.lfr.vision.geometry.TensorFormat;

/**
 * YuNet (libfacedetection.train): per stride 8, 16 and 32 the outputs {@code cls_s[1,n,1]}, {@code obj_s[1,n,1]},
 * {@code bbox_s[1,n,4]} and {@code kps_s[1,n,10]}. Score: the root of class times objectness. Gives five points.
 */
final class YunetDetector implements SingleScaleDetector {
    private static final int[] STRIDES = {8, 16, 32};

    private final Network network;
    private final TensorFormat format;
    private final float minScore;

    YunetDetector(ModelDescriptor descriptor, Networks networks) {
        minScore = descriptor.number("score.min");
        network = networks.load(descriptor, 0);
        format = PictureInput.of(descriptor);
        for (int stride : STRIDES) {
            for (String output : List.of("cls_", "obj_", "bbox_", "kps_")) {
                network.existing(descriptor, "family", output + stride);
            }
        }
    }

    @Override
    public List<DetectedFace> detect(Frame frame, int networkWidth) {
        Letterbox letterbox = Letterbox.of(frame, networkWidth);
        try (Scratch scratch = new Scratch()) {
            FloatBuffer picture = scratch.floats(TensorFormat.CHANNELS * letterbox.width() * letterbox.height());
            letterbox.fill(frame, format, picture);
            List<Network.Output> outputs = new ArrayList<>();
            for (int stride : STRIDES) {
                int cells = letterbox.cells(stride);
                outputs.add(output(scratch, "cls_" + stride, cells, 1));
                outputs.add(output(scratch, "obj_" + stride, cells, 1));
                outputs.add(output(scratch, "bbox_" + stride, cells, 4));
                outputs.add(output(scratch, "kps_" + stride, cells, 10));
            }
            network.run(picture, format.shape(letterbox.width(), letterbox.height()), outputs);
            return decode(outputs, letterbox);
        }
    }

    private static Network.Output output(Scratch scratch, String name, int cells, int values) {
        return new Network.Output(name, new long[] {1, cells, values}, scratch.floats(cells * values));
    }

    private List<DetectedFace> decode(List<Network.Output> outputs, Letterbox letterbox) {
        List<DetectedFace> found = new ArrayList<>();
        for (int s = 0; s < STRIDES.length; s++) {
            FloatBuffer faces = outputs.get(4 * s).values();
            FloatBuffer objects = outputs.get(4 * s + 1).values();
            FloatBuffer boxes = outputs.get(4 * s + 2).values();
            FloatBuffer points = outputs.get(4 * s + 3).values();
            for (int cell = 0; cell < letterbox.cells(STRIDES[s]); cell++) {
                float score = (float) Math.sqrt(unit(faces.get(cell)) * unit(objects.get(cell)));
                if (score >= minScore) {
                    Cell at = new Cell(cell, letterbox.columns(STRIDES[s]), STRIDES[s], letterbox.scale());
                    found.add(new DetectedFace(at.box(boxes, score), Optional.of(at.landmarks(points))));
                }
            }
        }
        return found;
    }

    private static float unit(float value) {
        return Math.max(0, Math.min(1, value));
    }

    @Override
    public void close() {
        network.close();
    }

    /** One cell of one stride's grid. */
    private record Cell(int index, int columns, int stride, float scale) {
        FaceBox box(FloatBuffer boxes, float score) {
            float cx = x(boxes.get(4 * index));
            float cy = y(boxes.get(4 * index + 1));
            float halfW = (float) Math.exp(boxes.get(4 * index + 2)) * stride / scale / 2;
            float halfH = (float) Math.exp(boxes.get(4 * index + 3)) * stride / scale / 2;
            return new FaceBox(cx - halfW, cy - halfH, cx + halfW, cy + halfH, score);
        }

        Landmarks landmarks(FloatBuffer points) {
            return new Landmarks(
                    point(points, 0), point(points, 1), point(points, 2), point(points, 3), point(points, 4));
        }

        private Point point(FloatBuffer points, int which) {
            return new Point(x(points.get(10 * index + 2 * which)), y(points.get(10 * index + 2 * which + 1)));
        }

        private float x(float offset) {
            return (index % columns + offset) * stride / scale;
        }

        private float y(float offset) {
            return (index / columns + offset) * stride / scale;
        }
    }
}
