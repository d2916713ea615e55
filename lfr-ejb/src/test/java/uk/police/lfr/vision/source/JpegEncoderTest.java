package uk.police.lfr.vision.source;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.time.Instant;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import uk.police.lfr.vision.FaceBox;
import uk.police.lfr.vision.Frame;

/** What another program, Java's own reader, sees in our JPEGs. */
class JpegEncoderTest {
    @Test
    void wholeFrameKeepsSizeAndColours() throws IOException {
        try (JpegEncoder encoder = new JpegEncoder(90);
                Frame frame = TestClips.numbered(321, 203, 10)) {
            BufferedImage picture = seen(encoder.encode(frame));
            assertEquals(321, picture.getWidth());
            assertEquals(203, picture.getHeight());
            assertColour(80, 80, 80, picture.getRGB(40, 100));
            assertColour(30, 30, 200, picture.getRGB(300, 20));
            assertColour(200, 30, 30, picture.getRGB(300, 190));
        }
    }

    @Test
    void partIsCutOutAndShrunkInProportion() throws IOException {
        try (JpegEncoder encoder = new JpegEncoder(90);
                Frame frame = TestClips.numbered(640, 480, 0)) {
            BufferedImage picture = seen(encoder.encode(frame, new Region(320, 0, 300, 200), 150));
            assertEquals(150, picture.getWidth());
            assertEquals(100, picture.getHeight());
            assertColour(30, 30, 200, picture.getRGB(5, 50));
        }
    }

    @Test
    void oneEncoderServesManySizesAndGrowsItsBuffer() throws IOException {
        try (JpegEncoder encoder = new JpegEncoder(100)) {
            for (int side : new int[] {16, 900, 64, 1}) {
                try (Frame frame = noise(side, side)) {
                    assertEquals(side, seen(encoder.encode(frame)).getWidth());
                }
            }
        }
    }

    @Test
    void betterQualityTakesMoreBytes() {
        try (JpegEncoder good = new JpegEncoder(95);
                JpegEncoder small = new JpegEncoder(20);
                Frame frame = noise(320, 240)) {
            assertTrue(good.encode(frame).remaining() > 2 * small.encode(frame).remaining());
        }
    }

    @Test
    void closingZeroesThePicture() {
        ByteBuffer jpeg;
        try (JpegEncoder encoder = new JpegEncoder(80);
                Frame frame = noise(64, 64)) {
            jpeg = encoder.encode(frame);
            assertEquals((byte) 0xFF, jpeg.get(0));
        }
        for (int at = 0; at < jpeg.limit(); at++) {
            assertEquals(0, jpeg.get(at));
        }
    }

    @Test
    void regionOutsideTheFrameIsRefused() {
        try (JpegEncoder encoder = new JpegEncoder(80);
                Frame frame = TestClips.numbered(64, 64, 0)) {
            assertThrows(IllegalArgumentException.class, () -> encoder.encode(frame, new Region(60, 0, 10, 10), 100));
        }
    }

    @Test
    void regionAroundAFaceStaysInsideTheFrame() {
        try (Frame frame = TestClips.numbered(100, 80, 0)) {
            assertEquals(new Region(15, 25, 30, 30), Region.around(new FaceBox(20, 30, 40, 50, 1), 0.25f, frame));
            assertEquals(new Region(0, 0, 100, 80), Region.around(new FaceBox(-5, -5, 120, 90, 1), 0.5f, frame));
            assertEquals(new Region(99, 79, 1, 1), Region.around(new FaceBox(150, 150, 160, 160, 1), 0, frame));
        }
    }

    private static BufferedImage seen(ByteBuffer jpeg) throws IOException {
        byte[] bytes = new byte[jpeg.remaining()];
        jpeg.duplicate().get(bytes);
        return ImageIO.read(new ByteArrayInputStream(bytes));
    }

    private static Frame noise(int width, int height) {
        Frame frame = Frame.allocate(width, height, Instant.EPOCH);
        java.util.Random random = new java.util.Random(1);
        for (int at = 0; at < width * height * Frame.CHANNELS; at++) {
            frame.pixels().put(at, (byte) random.nextInt(256));
        }
        return frame;
    }

    private static void assertColour(int red, int green, int blue, int rgb) {
        assertEquals(red, rgb >> 16 & 0xFF, 8);
        assertEquals(green, rgb >> 8 & 0xFF, 8);
        assertEquals(blue, rgb & 0xFF, 8);
    }
}
