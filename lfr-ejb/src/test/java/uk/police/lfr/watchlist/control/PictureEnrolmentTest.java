package uk.police.lfr.watchlist.control;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import uk.police.lfr.platform.contract.Sha256;
import uk.police.lfr.vision.FaceEngine;
import uk.police.lfr.vision.TestModels;
import uk.police.lfr.watchlist.contract.ImportReason;
import uk.police.lfr.watchlist.entity.EnrolledPicture;

class PictureEnrolmentTest {
    private final FaceEngine engine = TestModels.clean();
    private final PictureEnrolment enrolment = new PictureEnrolment(engine, Clock.fixed(Instant.EPOCH, ZoneOffset.UTC));

    @AfterEach
    void close() {
        enrolment.close();
    }

    private LineRefused refused(ImportReason reason, byte[] file) {
        LineRefused refused = assertThrows(LineRefused.class, () -> enrolment.enrol(file));
        assertEquals(reason, refused.reason());
        return refused;
    }

    @Test
    void aGoodPictureBecomesAReference() throws IOException {
        byte[] file = FacePictures.good();
        EnrolledPicture enrolled = enrolment.enrol(file);
        assertEquals(Sha256.hex(file), enrolled.fileSha256());
        assertEquals(engine.templateLength() * Float.BYTES, enrolled.template().length);
        assertTrue(enrolled.faceWidthPx() >= engine.enrolMinFacePx());
        assertTrue(ImageIO.read(new ByteArrayInputStream(enrolled.picture())).getWidth() <= 480);
        assertFalse(enrolled.toString().contains("["), enrolled.toString());
    }

    @Test
    void aPictureWithoutAFaceIsRefused() throws IOException {
        refused(ImportReason.NO_FACE, FacePictures.withoutAFace());
    }

    @Test
    void aPictureOfSeveralPeopleIsRefused() throws IOException {
        refused(ImportReason.SEVERAL_FACES, FacePictures.group());
    }

    @Test
    void aFaceThatIsTooSmallIsRefusedWithItsWidthAndTheLimit() throws IOException {
        String detail =
                refused(ImportReason.FACE_TOO_SMALL, FacePictures.small()).detail();
        assertTrue(detail.endsWith("/ " + String.format(java.util.Locale.ROOT, "%.4g", 80.0)), detail);
    }

    @Test
    void aDamagedPictureIsRefused() throws IOException {
        refused(ImportReason.CORRUPT, FacePictures.cutOff());
    }

    @Test
    void aDocumentUnderAPicturesNameIsRefused() {
        refused(ImportReason.NOT_A_PICTURE, HandIns.pdf());
        refused(ImportReason.NOT_A_PICTURE, new byte[0]);
    }

    @Test
    void aSmallFileThatClaimsAHugePictureIsRefused() throws IOException {
        refused(ImportReason.TOO_MANY_PIXELS, FacePictures.bomb());
    }

    @Test
    void aRefusedPictureDoesNotSpoilTheNext() throws IOException {
        refused(ImportReason.CORRUPT, FacePictures.cutOff());
        assertEquals(
                Sha256.hex(FacePictures.good()),
                enrolment.enrol(FacePictures.good()).fileSha256());
    }
}
