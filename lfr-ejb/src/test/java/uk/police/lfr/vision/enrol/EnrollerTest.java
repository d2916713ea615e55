package uk.police.lfr.vision.enrol;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.time.Instant;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import uk.police.lfr.vision.FaceEngine;
import uk.police.lfr.vision.Frame;
import uk.police.lfr.vision.Stills;
import uk.police.lfr.vision.TestModels;
import uk.police.lfr.vision.enrol.Enrolment.Accepted;
import uk.police.lfr.vision.enrol.Enrolment.Refused;

class EnrollerTest {
    private final FaceEngine engine = TestModels.clean();
    private final Enroller enroller = new Enroller(engine, EnrolmentSettings.defaultsFor(engine));

    private static BufferedImage still(String file) throws IOException {
        return ImageIO.read(TestModels.media(file).toFile());
    }

    private static BufferedImage scaled(BufferedImage image, double factor) {
        int width = (int) (image.getWidth() * factor);
        int height = (int) (image.getHeight() * factor);
        BufferedImage small = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        Graphics2D graphics = small.createGraphics();
        graphics.setRenderingHint(RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BILINEAR);
        graphics.drawImage(image, 0, 0, width, height, null);
        return small;
    }

    private Refused refused(BufferedImage image) {
        try (Frame picture = Stills.frameOf(image);
                Enrolment enrolment = enroller.enrol(picture)) {
            return assertInstanceOf(Refused.class, enrolment);
        }
    }

    @Test
    void aGoodPictureIsAccepted() throws IOException {
        try (Frame picture = Stills.frameOf(still("franck_02221.jpg"));
                Enrolment enrolment = enroller.enrol(picture)) {
            Accepted accepted = assertInstanceOf(Accepted.class, enrolment);
            assertEquals(engine.templateVersion(), accepted.template().version());
            assertTrue(accepted.quality().faceWidthPx() >= 80);
            assertTrue(accepted.crop().left() >= 0 && accepted.crop().right() <= picture.width());
            assertTrue(accepted.crop().width() > accepted.quality().faceWidthPx());
        }
    }

    @Test
    void aPictureWithoutAFaceIsRefused() {
        try (Frame grey = Frame.allocate(400, 300, Instant.EPOCH);
                Enrolment enrolment = enroller.enrol(grey)) {
            assertEquals(
                    RefusalReason.NO_FACE,
                    assertInstanceOf(Refused.class, enrolment).reason());
        }
    }

    @Test
    void aGroupIsRefusedWithTheNumberOfFaces() throws IOException {
        Refused refused = refused(still("sample1.jpg"));
        assertEquals(RefusalReason.SEVERAL_FACES, refused.reason());
        assertTrue(refused.measured() >= 2);
    }

    @Test
    void aSmallFaceIsRefusedWithItsWidth() throws IOException {
        Refused refused = refused(scaled(still("franck_02221.jpg"), 0.2));
        assertEquals(RefusalReason.FACE_TOO_SMALL, refused.reason());
        assertEquals(80, refused.limit());
        assertTrue(refused.measured() < 80);
    }

    @Test
    void aBlurredPictureIsRefused() throws IOException {
        Refused refused = refused(Stills.blurred(still("franck_02221.jpg"), 25));
        assertEquals(RefusalReason.BLURRED, refused.reason());
        assertTrue(refused.measured() < refused.limit());
    }
}
