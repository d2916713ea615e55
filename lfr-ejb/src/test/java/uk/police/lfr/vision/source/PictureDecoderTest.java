package uk.police.lfr.vision.source;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.Arrays;
import java.util.Random;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import uk.police.lfr.vision.Frame;
import uk.police.lfr.vision.source.PictureRefused.Reason;

class PictureDecoderTest {
    private final PictureDecoder decoder = new PictureDecoder(Clock.systemUTC());

    @AfterEach
    void close() {
        decoder.close();
    }

    @ParameterizedTest
    @ValueSource(strings = {"jpg", "png", "bmp", "webp"})
    void everyKindIsReadWithItsColours(String kind) {
        byte[] encoded = TestPictures.encoded(kind, 61, 43);
        for (ByteBuffer form : new ByteBuffer[] {ByteBuffer.wrap(encoded), direct(encoded)}) {
            try (Frame frame = decoder.decode(form)) {
                assertEquals(61, frame.width());
                assertEquals(43, frame.height());
                assertPixel(30, 200, frame, 55, 5);
                assertPixel(200, 30, frame, 60, 42);
                assertEquals(encoded.length, form.remaining());
            }
        }
    }

    /** The stored picture's top right corner is blue: where it lands says how the picture was turned. */
    @ParameterizedTest
    @CsvSource({
        "1,60,0,61,43",
        "2,0,0,61,43",
        "3,0,42,61,43",
        "4,60,42,61,43",
        "5,0,60,43,61",
        "6,42,60,43,61",
        "7,42,0,43,61",
        "8,0,0,43,61"
    })
    void turnsUprightByExif(int orientation, int x, int y, int width, int height) {
        byte[] jpeg = TestPictures.withOrientation(TestPictures.encoded("jpg", 61, 43), orientation);
        try (Frame frame = decoder.decode(ByteBuffer.wrap(jpeg))) {
            assertEquals(width, frame.width());
            assertEquals(height, frame.height());
            assertPixel(30, 200, frame, x, y);
        }
    }

    @Test
    void whatIsNoPictureIsSaidToBeNone() {
        assertEquals(Reason.NOT_A_PICTURE, reasonOf("%PDF-1.7 renamed to .jpg".getBytes(StandardCharsets.US_ASCII)));
        assertEquals(Reason.NOT_A_PICTURE, reasonOf(new byte[0]));
        assertEquals(Reason.NOT_A_PICTURE, reasonOf(new byte[4096]));
        assertEquals(Reason.NOT_A_PICTURE, reasonOf("BMW is not a bitmap ...".getBytes(StandardCharsets.US_ASCII)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"jpg", "png", "bmp", "webp"})
    void cutOffPicturesAreCorruptWhereverTheCut(String kind) {
        byte[] whole = TestPictures.encoded(kind, 200, 160);
        for (int parts = 1; parts < 20; parts++) {
            byte[] cut = Arrays.copyOf(whole, Math.max(30, whole.length * parts / 20));
            assertEquals(Reason.CORRUPT, reasonOf(cut), kind + " cut to " + parts + "/20");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"jpg", "png", "bmp", "webp"})
    void damageIsRefusedOrHarmlessButNeverFatal(String kind) {
        byte[] whole = TestPictures.encoded(kind, 200, 160);
        Random random = new Random(11);
        for (int round = 0; round < 200; round++) {
            byte[] damaged = whole.clone();
            for (int hit = 0; hit < 5; hit++) {
                damaged[random.nextInt(damaged.length)] = (byte) random.nextInt(256);
            }
            try (Frame frame = decoder.decode(ByteBuffer.wrap(damaged))) {
                assertTrue(frame.width() <= PictureLimits.MAX_SIDE);
            } catch (PictureRefused refused) {
                assertTrue(refused.getMessage().length() > 10);
            }
        }
    }

    @Test
    void claimsOfTooManyPixelsAreRefusedBeforeDecoding() {
        for (String kind : new String[] {"jpg", "png", "bmp"}) {
            byte[] encoded = TestPictures.encoded(kind, 61, 43);
            assertEquals(Reason.TOO_MANY_PIXELS, reasonOf(TestPictures.claiming(encoded, kind, 12_001, 100)), kind);
            assertEquals(Reason.TOO_MANY_PIXELS, reasonOf(TestPictures.claiming(encoded, kind, 8_000, 8_000)), kind);
        }
    }

    private Reason reasonOf(byte[] encoded) {
        return assertThrows(PictureRefused.class, () -> decoder.decode(ByteBuffer.wrap(encoded))
                        .close())
                .reason();
    }

    private static ByteBuffer direct(byte[] bytes) {
        return ByteBuffer.allocateDirect(bytes.length).put(bytes).flip();
    }

    private static void assertPixel(int red, int blue, Frame frame, int x, int y) {
        assertEquals(blue, TestClips.level(frame, x, y, 0), 25, "blue");
        assertEquals(red, TestClips.level(frame, x, y, 2), 25, "red");
    }
}
