package uk.police.lfr.platform.boundary;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.Instant;
import java.util.Arrays;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import uk.police.lfr.fixture.SignedInAs;
import uk.police.lfr.fixture.TestClock;
import uk.police.lfr.fixture.Wiring;
import uk.police.lfr.vision.source.PictureRefused;

/** A picture as it leaves, read by somebody else's decoder. */
class ViewerMarkTest {
    private static final int SIZE = 240;

    private static ViewerMark markOf(String viewer) {
        ViewerMark mark = new ViewerMark();
        Wiring.set(mark, "caller", new SignedInAs(viewer));
        Wiring.set(mark, "clock", new TestClock(Instant.parse("2026-11-24T10:00:00Z")));
        return mark;
    }

    private static byte[] grey() throws IOException {
        BufferedImage image = new BufferedImage(SIZE, SIZE, BufferedImage.TYPE_INT_RGB);
        Graphics2D graphics = image.createGraphics();
        graphics.setColor(new Color(90, 90, 90));
        graphics.fillRect(0, 0, SIZE, SIZE);
        graphics.dispose();
        ByteArrayOutputStream jpeg = new ByteArrayOutputStream();
        ImageIO.write(image, "jpg", jpeg);
        return jpeg.toByteArray();
    }

    private static BufferedImage seen(String viewer) throws IOException {
        return ImageIO.read(new ByteArrayInputStream(markOf(viewer).on(grey())));
    }

    private static int green(BufferedImage image, int x, int y) {
        return image.getRGB(x, y) >> 8 & 0xFF;
    }

    @Test
    void thePictureKeepsItsSizeAndItsFaceAndSaysWhoLooks() throws IOException {
        BufferedImage image = seen("j.jones");
        assertEquals(SIZE, image.getWidth());
        assertEquals(SIZE, image.getHeight());
        for (int y = SIZE / 2 - 40; y < SIZE / 2 + 40; y++) {
            assertEquals(90, green(image, SIZE / 2, y), 6, "the face");
        }
        int light = 0;
        int faint = 0;
        for (int x = 0; x < SIZE; x++) {
            for (int y = SIZE - 8; y < SIZE; y++) {
                light += green(image, x, y) > 180 ? 1 : 0;
            }
            for (int y = 0; y < 40; y++) {
                faint += green(image, x, y) > 100 ? 1 : 0;
            }
        }
        assertTrue(light > 100, "the line below: " + light);
        assertTrue(faint > 100, "all over: " + faint);
    }

    @Test
    void anotherViewerSeesAnotherPicture() throws IOException {
        byte[] one = markOf("anna").on(grey());
        assertTrue(Arrays.equals(one, markOf("anna").on(grey())));
        assertNotEquals(Arrays.hashCode(one), Arrays.hashCode(markOf("bill").on(grey())));
    }

    @Test
    void whatIsNoPictureDoesNotGoOut() {
        assertThrows(PictureRefused.class, () -> markOf("anna").on(new byte[] {1, 2, 3}));
    }
}
