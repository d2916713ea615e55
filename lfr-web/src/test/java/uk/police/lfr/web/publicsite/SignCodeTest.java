package uk.police.lfr.web.publicsite;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.zxing.BinaryBitmap;
import com.google.zxing.RGBLuminanceSource;
import com.google.zxing.ReaderException;
import com.google.zxing.common.HybridBinarizer;
import com.google.zxing.qrcode.QRCodeReader;
import java.util.Arrays;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** A reader that is not ours reads from the sign what was written on it. */
class SignCodeTest {
    private static final Pattern MODULE = Pattern.compile("M(\\d+) (\\d+)h1v1h-1z");
    private static final int PIXELS = 4;
    private static final int WHITE = 0xffffff;

    @AfterEach
    void nothingIsConfigured() {
        System.clearProperty(PublicOrigin.PROPERTY);
    }

    /** What a telephone's camera would see of the picture. */
    private static BinaryBitmap seen(SignCode code) {
        int width = code.side() * PIXELS;
        int[] pixels = new int[width * width];
        Arrays.fill(pixels, WHITE);
        MODULE.matcher(code.path()).results().forEach(module -> {
            int left = Integer.parseInt(module.group(1)) * PIXELS;
            int top = Integer.parseInt(module.group(2)) * PIXELS;
            for (int y = top; y < top + PIXELS; y++) {
                Arrays.fill(pixels, y * width + left, y * width + left + PIXELS, 0);
            }
        });
        return new BinaryBitmap(new HybridBinarizer(new RGBLuminanceSource(width, width, pixels)));
    }

    @Test
    void aSignLeadsToThePermanentPageInEachLanguage() throws ReaderException {
        System.setProperty(PublicOrigin.PROPERTY, "https://lfr.example.police.uk/");
        for (String language : new String[] {"en", "cy"}) {
            String address = PublicSign.address("2026-0012", language).orElseThrow();
            assertEquals("https://lfr.example.police.uk/" + language + "/deployments/2026-0012", address);
            assertEquals(
                    address,
                    new QRCodeReader().decode(seen(SignCode.of(address))).getText());
        }
    }

    @Test
    void aSiteThatDoesNotKnowItsAddressHasNoSign() {
        assertTrue(PublicSign.address("2026-0012", "en").isEmpty());
        assertTrue(PublicSign.picture("2026-0012", "cy").isEmpty());
    }

    @Test
    void thePictureIsBlackOnWhiteAndNamed() {
        String picture = SignCode.of("https://lfr.example.police.uk/en/").svg("a < b & c");
        assertTrue(picture.contains("<title>a &lt; b &amp; c</title>"));
        assertTrue(picture.contains("fill=\"#fff\"/><path d=\"M4 4h1v1h-1z"), "the corner, four modules in");
    }
}
