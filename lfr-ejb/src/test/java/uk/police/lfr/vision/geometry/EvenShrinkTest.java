package uk.police.lfr.vision.geometry;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.FloatBuffer;
import java.time.Instant;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import uk.police.lfr.vision.Frame;

/** Preparing pictures in larger bites gives what pixel by pixel gives. */
class EvenShrinkTest {
    private static final float[] MEAN = {127, 120, 110};
    private static final float[] STD = {128, 64, 255};

    private static Frame noise(int width, int height) {
        Frame frame = Frame.allocate(width, height, Instant.EPOCH);
        byte[] bytes = new byte[width * height * Frame.CHANNELS];
        new Random(7).nextBytes(bytes);
        frame.pixels().put(0, bytes);
        return frame;
    }

    @ParameterizedTest
    @CsvSource({"1280, 720, 640, 360", "1280, 720, 160, 90", "1920, 1080, 240, 135", "4, 2, 2, 1", "2, 2, 1, 1"})
    void isInterpolationToTheLastBit(int width, int height, int toWidth, int toHeight) {
        for (boolean planar : new boolean[] {true, false}) {
            TensorFormat format = new TensorFormat(planar, planar, MEAN, STD);
            float[] interpolated = new float[3 * toWidth * toHeight];
            float[] shrunk = new float[interpolated.length];
            try (Frame frame = noise(width, height)) {
                assertTrue(EvenShrink.fits(frame, toWidth, toHeight));
                Resize.interpolate(frame, toWidth, toHeight, format, FloatBuffer.wrap(interpolated));
                Resize.toTensor(frame, toWidth, toHeight, format, FloatBuffer.wrap(shrunk));
            }
            assertArrayEquals(interpolated, shrunk);
        }
    }

    @Test
    void isNotForOtherSteps() {
        try (Frame frame = noise(1920, 1080)) {
            assertFalse(EvenShrink.fits(frame, 640, 360), "three to one");
            assertFalse(EvenShrink.fits(frame, 960, 480), "not the same both ways");
            assertFalse(EvenShrink.fits(frame, 1920, 1080), "no step");
        }
    }

    /** Up to the frame's edges and beyond them. */
    @Test
    void turnedPiecesAreInterpolatedBetweenFourPixels() {
        TensorFormat format = new TensorFormat(true, true, MEAN, STD);
        int side = 24;
        float[] piece = new float[3 * side * side];
        try (Frame frame = noise(32, 20)) {
            Similarity toPiece = new Similarity(1.1, 0.3, -4.5, 2.25);
            Warp.toTensor(frame, toPiece, side, side, format, FloatBuffer.wrap(piece));
            Similarity toFrame = toPiece.inverse();
            for (int y = 0; y < side; y++) {
                for (int x = 0; x < side; x++) {
                    for (int c = 0; c < 3; c++) {
                        double wanted = (level(frame, toFrame.x(x, y), toFrame.y(x, y), 2 - c) - MEAN[c]) / STD[c];
                        assertEquals(wanted, piece[(c * side + y) * side + x], 1e-4, x + "," + y + "," + c);
                    }
                }
            }
        }
    }

    private static double level(Frame frame, double x, double y, int channel) {
        double sum = 0;
        for (int dy = 0; dy < 2; dy++) {
            for (int dx = 0; dx < 2; dx++) {
                int px = (int) Math.floor(x) + dx;
                int py = (int) Math.floor(y) + dy;
                double share = (1 - Math.abs(x - px)) * (1 - Math.abs(y - py));
                boolean inside = px >= 0 && py >= 0 && px < frame.width() && py < frame.height();
                int at = (py * frame.width() + px) * Frame.CHANNELS + channel;
                sum += inside ? share * (frame.pixels().get(at) & 0xFF) : 0;
            }
        }
        return sum;
    }
}
