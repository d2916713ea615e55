package uk.police.lfr.vision.source;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Instant;
import org.junit.jupiter.api.Test;
import uk.police.lfr.vision.Frame;

class PictureScalerTest {
    @Test
    void keepsColoursPlacesAndTheMoment() {
        Instant moment = Instant.parse("2026-11-22T10:00:00Z");
        try (PictureScaler scaler = new PictureScaler();
                Frame frame = Frame.allocate(1280, 720, moment)) {
            for (int y = 0; y < 720; y++) {
                for (int x = 0; x < 1280; x++) {
                    frame.pixels().put((y * 1280 + x) * 3, (byte) (x * 200 / 1280));
                    frame.pixels().put((y * 1280 + x) * 3 + 2, (byte) (y * 200 / 720));
                }
            }
            for (int width : new int[] {640, 160, 333}) {
                int height = width * 9 / 16;
                try (Frame small = scaler.scale(frame, width, height)) {
                    assertEquals(moment, small.capturedAt());
                    for (int at = 1; at < 10; at++) {
                        int x = width * at / 10;
                        int y = height * at / 10;
                        assertEquals(20 * at, TestClips.level(small, x, y, 0), 2);
                        assertEquals(0, TestClips.level(small, x, y, 1), 1);
                        assertEquals(20 * at, TestClips.level(small, x, y, 2), 2);
                    }
                }
            }
        }
    }

    /** Lines one pixel wide: plain bilinear sampling would keep or drop them by chance. */
    @Test
    void shrinkingAveragesInsteadOfAliasing() {
        try (PictureScaler scaler = new PictureScaler();
                Frame stripes = Frame.allocate(1280, 720, Instant.EPOCH)) {
            for (int at = 0; at < 1280 * 720 * 3; at++) {
                stripes.pixels().put(at, (byte) (at / 3 % 2 == 0 ? 0 : 255));
            }
            try (Frame small = scaler.scale(stripes, 160, 90)) {
                for (int x = 2; x < 158; x++) {
                    assertEquals(128, TestClips.level(small, x, 45, 1), 6);
                }
            }
        }
    }
}
