package uk.police.lfr.vision.geometry;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Instant;
import java.util.Random;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import uk.police.lfr.vision.Frame;

/** Averaging in larger bites gives what pixel by pixel gives, inside, across each edge and in the last corner. */
class ShrunkRegionTest {
    private static final int WIDTH = 90;
    private static final int HEIGHT = 70;

    @ParameterizedTest
    @ValueSource(ints = {2, 3, 4, 5, 15, 16})
    void eachPixelIsTheMeanOfItsSquare(int factor) {
        Similarity toFrame = Similarity.scaleAndShift(factor, 0, 0);
        try (Frame frame = noise();
                ShrunkRegion region = ShrunkRegion.under(frame, toFrame, WIDTH / factor, HEIGHT / factor, factor)) {
            Frame picture = region.picture();
            Similarity from = region.from(toFrame);
            int left = (int) Math.round(-from.tx() * factor - (factor - 1) / 2.0);
            int top = (int) Math.round(-from.ty() * factor - (factor - 1) / 2.0);
            for (int y = 0; y < picture.height(); y++) {
                for (int x = 0; x < picture.width(); x++) {
                    for (int c = 0; c < Frame.CHANNELS; c++) {
                        int got = picture.pixels().get((y * picture.width() + x) * Frame.CHANNELS + c) & 0xFF;
                        int wanted = mean(frame, left + x * factor, top + y * factor, factor, c);
                        assertEquals(wanted, got, x + "," + y + "," + c);
                    }
                }
            }
        }
    }

    /** Beyond the edge lies black. */
    private static int mean(Frame frame, int left, int top, int factor, int channel) {
        int sum = 0;
        for (int y = Math.max(0, top); y < Math.min(HEIGHT, top + factor); y++) {
            for (int x = Math.max(0, left); x < Math.min(WIDTH, left + factor); x++) {
                sum += frame.pixels().get((y * WIDTH + x) * Frame.CHANNELS + channel) & 0xFF;
            }
        }
        return (sum + factor * factor / 2) / (factor * factor);
    }

    private static Frame noise() {
        Frame frame = Frame.allocate(WIDTH, HEIGHT, Instant.EPOCH);
        byte[] bytes = new byte[WIDTH * HEIGHT * Frame.CHANNELS];
        new Random(9).nextBytes(bytes);
        frame.pixels().put(0, bytes);
        return frame;
    }
}
