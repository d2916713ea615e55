package uk.police.lfr.vision.geometry;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.FloatBuffer;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import uk.police.lfr.vision.DetectedFace;
import uk.police.lfr.vision.FaceBox;
import uk.police.lfr.vision.Frame;
import uk.police.lfr.vision.Landmarks.Point;

class GeometryTest {
    private static final TensorFormat PLAIN_BGR =
            new TensorFormat(true, false, new float[] {0, 0, 0}, new float[] {1, 1, 1});

    /** Blue rises with x, green with y, red is constant. */
    private static Frame ramp(int width, int height) {
        Frame frame = Frame.allocate(width, height, Instant.EPOCH);
        for (int y = 0; y < height; y++) {
            for (int x = 0; x < width; x++) {
                int at = (y * width + x) * Frame.CHANNELS;
                frame.pixels().put(at, (byte) x).put(at + 1, (byte) y).put(at + 2, (byte) 200);
            }
        }
        return frame;
    }

    @Test
    void theFitFindsTheTransformThatMovedThePoints() {
        Similarity made = new Similarity(0.3, 0.4, 10, -5);
        List<Point> points = List.of(new Point(0, 0), new Point(50, 3), new Point(20, 40), new Point(7, 90));
        List<Point> moved = points.stream()
                .map(p -> new Point((float) made.x(p.x(), p.y()), (float) made.y(p.x(), p.y())))
                .toList();
        Similarity found = Similarity.fit(points, moved);
        assertEquals(0.3, found.a(), 1e-5);
        assertEquals(0.4, found.b(), 1e-5);
        assertEquals(10, found.tx(), 1e-3);
        assertEquals(-5, found.ty(), 1e-3);
        assertEquals(0.5, found.scale(), 1e-5);
    }

    @Test
    void theInverseLeadsBack() {
        Similarity there = new Similarity(1.2, -0.7, 33, 44);
        Similarity back = there.inverse();
        assertEquals(12, back.x(there.x(12, 34), there.y(12, 34)), 1e-9);
        assertEquals(34, back.y(there.x(12, 34), there.y(12, 34)), 1e-9);
    }

    @Test
    void resizingByHalfTakesTheMiddleOfEachFour() {
        FloatBuffer tensor = FloatBuffer.allocate(3 * 20 * 10);
        try (Frame frame = ramp(40, 20)) {
            Resize.toTensor(frame, 20, 10, PLAIN_BGR, tensor);
        }
        assertEquals(2 * 7 + 0.5f, tensor.get(3 * 20 + 7), 1e-4);
        assertEquals(2 * 3 + 0.5f, tensor.get(200 + 3 * 20 + 7), 1e-4);
        assertEquals(200, tensor.get(400 + 3 * 20 + 7), 1e-4);
    }

    @Test
    void layoutColourOrderMeanAndScaleAreTheNetworks() {
        TensorFormat rgbLast = new TensorFormat(false, true, new float[] {100, 10, 1}, new float[] {2, 4, 8});
        FloatBuffer tensor = FloatBuffer.allocate(3 * 40 * 20);
        try (Frame frame = ramp(40, 20)) {
            Resize.toTensor(frame, 40, 20, rgbLast, tensor);
        }
        int at = (5 * 40 + 9) * 3;
        assertEquals((200 - 100) / 2f, tensor.get(at), 1e-4);
        assertEquals((5 - 10) / 4f, tensor.get(at + 1), 1e-4);
        assertEquals((9 - 1) / 8f, tensor.get(at + 2), 1e-4);
    }

    @Test
    void aWarpReadsBetweenPixelsAndBlackBeyondTheEdge() {
        FloatBuffer tensor = FloatBuffer.allocate(3 * 4 * 4);
        try (Frame frame = ramp(40, 20)) {
            Warp.toTensor(frame, Similarity.scaleAndShift(1, -10.25, -5.5), 4, 4, PLAIN_BGR, tensor);
            assertEquals(11.25f, tensor.get(1), 1e-4);
            assertEquals(5.5f, tensor.get(16 + 1), 1e-4);
            Warp.toTensor(frame, Similarity.scaleAndShift(1, 100, 100), 4, 4, PLAIN_BGR, tensor);
            assertEquals(0, tensor.get(32), 1e-4);
        }
    }

    @Test
    void aStrongShrinkAveragesInsteadOfSkipping() {
        FloatBuffer tensor = FloatBuffer.allocate(3 * 10 * 10);
        try (Frame frame = Frame.allocate(100, 100, Instant.EPOCH)) {
            for (int i = 0; i < 100 * 100; i++) {
                byte stripe = (byte) (i % 2 == 0 ? 200 : 100);
                frame.pixels().put(3 * i, stripe).put(3 * i + 1, stripe).put(3 * i + 2, stripe);
            }
            Warp.toTensor(frame, Similarity.scaleAndShift(0.1, -0.45, -0.45), 10, 10, PLAIN_BGR, tensor);
        }
        // At the edge the black beyond it mixes in.
        for (int y = 1; y < 9; y++) {
            for (int x = 1; x < 9; x++) {
                assertEquals(150, tensor.get(y * 10 + x), 1);
            }
        }
    }

    @Test
    void theShrunkPictureLiesWhereTheFullOneDoes() {
        FloatBuffer tensor = FloatBuffer.allocate(3 * 10 * 10);
        try (Frame frame = ramp(120, 120)) {
            Warp.toTensor(frame, Similarity.scaleAndShift(0.25, -5, -2.5), 10, 10, PLAIN_BGR, tensor);
        }
        assertEquals((4 + 5) / 0.25, tensor.get(3 * 10 + 4), 0.6);
        assertEquals((3 + 2.5) / 0.25, tensor.get(100 + 3 * 10 + 4), 0.6);
    }

    @Test
    void ofSeveralBoxesOfOneFaceTheBestStays() {
        DetectedFace best = new DetectedFace(new FaceBox(0, 0, 100, 100, 0.9f), Optional.empty());
        DetectedFace shifted = new DetectedFace(new FaceBox(20, 0, 120, 100, 0.8f), Optional.empty());
        DetectedFace inside = new DetectedFace(new FaceBox(30, 30, 60, 60, 0.7f), Optional.empty());
        DetectedFace beside = new DetectedFace(new FaceBox(110, 0, 200, 100, 0.6f), Optional.empty());
        assertEquals(List.of(best, beside), Doubles.removed(List.of(inside, beside, shifted, best), 0.4f, 0.65f));
    }
}
