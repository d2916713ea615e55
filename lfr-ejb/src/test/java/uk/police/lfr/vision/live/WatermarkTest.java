package uk.police.lfr.vision.live;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import org.junit.jupiter.api.Test;
import uk.police.lfr.vision.Frame;

/** What is written across a picture, by its pixels. */
class WatermarkTest {
    private static final int SIZE = 300;

    private static Frame grey(int level) {
        Frame frame = Frame.allocate(SIZE, SIZE, Instant.EPOCH);
        for (int i = 0; i < SIZE * SIZE * Frame.CHANNELS; i++) {
            frame.pixels().put(i, (byte) level);
        }
        return frame;
    }

    private static int green(Frame frame, int x, int y) {
        return Byte.toUnsignedInt(frame.pixels().get((y * frame.width() + x) * Frame.CHANNELS + 1));
    }

    private static int changed(Frame frame, int level, int fromX, int fromY, int toX, int toY) {
        int changed = 0;
        for (int y = fromY; y < toY; y++) {
            for (int x = fromX; x < toX; x++) {
                changed += green(frame, x, y) == level ? 0 : 1;
            }
        }
        return changed;
    }

    @Test
    void everyQuarterBearsTheNameAndTheFaceDoesNot() {
        try (Frame frame = grey(90)) {
            Watermark.mark(frame, "j.jones 24/11/2026 01:02");
            int half = SIZE / 2;
            assertTrue(changed(frame, 90, 0, 0, half, half) > 300);
            assertTrue(changed(frame, 90, half, 0, SIZE, half) > 300);
            assertTrue(changed(frame, 90, 0, half, half, SIZE - 20) > 300);
            assertTrue(changed(frame, 90, half, half, SIZE, SIZE - 20) > 300);
            assertEquals(0, changed(frame, 90, half - 50, half - 65, half + 50, half + 65), "eyes, nose and mouth");
        }
    }

    @Test
    void itIsFaintAndSeenOnLightAndDark() {
        for (int level : new int[] {0, 90, 200, 255}) {
            try (Frame frame = grey(level)) {
                Watermark.spread(frame, "anna bill", false);
                assertTrue(changed(frame, level, 0, 0, SIZE, SIZE) > SIZE * SIZE / 50);
                for (int y = 0; y < SIZE; y++) {
                    for (int x = 0; x < SIZE; x++) {
                        assertTrue(Math.abs(green(frame, x, y) - level) <= 26);
                    }
                }
            }
        }
    }

    @Test
    void otherNamesAreOtherPictures() {
        try (Frame one = grey(90);
                Frame other = grey(90)) {
            Watermark.spread(one, "anna", false);
            Watermark.spread(other, "bill", false);
            assertNotEquals(one.pixels(), other.pixels());
        }
    }
}
