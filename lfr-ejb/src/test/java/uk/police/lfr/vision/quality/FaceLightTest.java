package uk.police.lfr.vision.quality;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Set;
import java.util.function.IntUnaryOperator;
import org.junit.jupiter.api.Test;
import uk.police.lfr.vision.FaceEngine;
import uk.police.lfr.vision.Frame;
import uk.police.lfr.vision.Landmarks;
import uk.police.lfr.vision.LocatedFace;
import uk.police.lfr.vision.Stills;
import uk.police.lfr.vision.TestModels;

/** A real face, its picture made darker, brighter, half shadowed and covered. */
class FaceLightTest {
    private final FaceEngine engine = TestModels.clean();
    private final QualityGate gate = new QualityGate(QualitySettings.forProbes(engine.probeMinFacePx()));

    private interface Change {
        /** @return the new value of a channel, 0 to 255 */
        int of(int x, int y, int value, Landmarks face);
    }

    private FaceQuality judged(Change change) {
        try (Frame frame = Stills.read(TestModels.media("franck_02221.jpg"))) {
            LocatedFace face = engine.faces(frame).get(0);
            for (int y = 0; y < frame.height(); y++) {
                for (int x = 0; x < frame.width(); x++) {
                    for (int channel = 0; channel < Frame.CHANNELS; channel++) {
                        int at = (y * frame.width() + x) * Frame.CHANNELS + channel;
                        int value = change.of(x, y, frame.pixels().get(at) & 0xFF, face.landmarks());
                        frame.pixels().put(at, (byte) Math.max(0, Math.min(255, value)));
                    }
                }
            }
            return gate.judge(frame, face);
        }
    }

    private FaceQuality lit(IntUnaryOperator light) {
        return judged((x, y, value, face) -> light.applyAsInt(value));
    }

    /** From the eyes' distance times the first number above a point to the second below it, as wide as the face. */
    private FaceQuality covered(boolean eyes) {
        return judged((x, y, value, face) -> {
            float apart = face.interEyePx();
            float line = eyes
                    ? (face.leftEye().y() + face.rightEye().y()) / 2
                    : face.nose().y() + 0.7f * apart;
            float half = eyes ? 0.3f * apart : 0.55f * apart;
            return Math.abs(y - line) < half && Math.abs(x - face.nose().x()) < 1.2f * apart ? 40 : value;
        });
    }

    @Test
    void aGoodPictureIsWellLitAndUncovered() {
        FaceQuality quality = lit(value -> value);
        assertEquals(Set.of(), quality.labels());
        assertTrue(quality.comparable());
    }

    @Test
    void someLightLessOrMoreIsNoFault() {
        assertEquals(Set.of(), lit(value -> value / 2).labels());
        assertEquals(Set.of(), lit(value -> value * 5 / 4).labels());
    }

    @Test
    void thatThereIsLittleLightIsSaidAndTheFaceStillCompared() {
        FaceQuality quality = lit(value -> value / 10);
        assertEquals(Set.of(QualityLabel.UNDER_EXPOSED), quality.labels());
        assertTrue(quality.comparable());
    }

    @Test
    void aFaceInTheGlareIsNotCompared() {
        FaceQuality quality = lit(value -> value * 12);
        assertTrue(quality.labels().contains(QualityLabel.OVER_EXPOSED));
        assertFalse(quality.comparable());
    }

    @Test
    void aShadowOnOneSideIsSaidAndTheFaceStillCompared() {
        FaceQuality quality = judged((x, y, value, face) -> x < face.nose().x() ? value / 6 : value);
        assertEquals(Set.of(QualityLabel.UNEVENLY_LIT), quality.labels());
        assertTrue(quality.comparable());
    }

    @Test
    void coversAreSaidAndTheFaceStillCompared() {
        assertEquals(Set.of(QualityLabel.EYES_HIDDEN), covered(true).labels());
        assertEquals(Set.of(QualityLabel.MOUTH_HIDDEN), covered(false).labels());
        assertTrue(covered(true).comparable());
    }
}
