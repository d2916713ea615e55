package uk.police.lfr.vision.quality;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.util.Set;
import org.junit.jupiter.api.Test;
import uk.police.lfr.vision.FaceBox;
import uk.police.lfr.vision.Frame;
import uk.police.lfr.vision.Landmarks;
import uk.police.lfr.vision.Landmarks.Point;
import uk.police.lfr.vision.LocatedFace;

class QualityGateTest {
    private static final int SIDE = 400;
    private final QualityGate gate = new QualityGate(QualitySettings.forProbes(32));

    /** Stripes of the given width, both ways: fine ones are sharp, a single grey is not. */
    private static Frame pattern(int period) {
        Frame frame = Frame.allocate(SIDE, SIDE, Instant.EPOCH);
        for (int y = 0; y < SIDE; y++) {
            for (int x = 0; x < SIDE; x++) {
                double wave = Math.sin(2 * Math.PI * x / period) + Math.sin(2 * Math.PI * y / period);
                byte value = (byte) (128 + 50 * wave);
                int at = (y * SIDE + x) * Frame.CHANNELS;
                frame.pixels().put(at, value).put(at + 1, value).put(at + 2, value);
            }
        }
        return frame;
    }

    /** An upright, frontal face of that width around a place. */
    private static LocatedFace face(float x, float y, float width, float noseOffset, float roll) {
        float eye = width * 0.22f;
        double turn = Math.toRadians(roll);
        Landmarks landmarks = new Landmarks(
                turned(x, y, -eye, 0, turn),
                turned(x, y, eye, 0, turn),
                turned(x, y, noseOffset * 2 * eye, eye, turn),
                turned(x, y, -eye * 0.8f, 2.3f * eye, turn),
                turned(x, y, eye * 0.8f, 2.3f * eye, turn));
        FaceBox box = new FaceBox(x - width / 2, y - width / 2, x + width / 2, y + width / 2, 0.9f);
        return new LocatedFace(box, landmarks, width, 0.9f);
    }

    private static Point turned(float x, float y, float dx, float dy, double turn) {
        return new Point((float) (x + dx * Math.cos(turn) - dy * Math.sin(turn)), (float)
                (y + dx * Math.sin(turn) + dy * Math.cos(turn)));
    }

    private FaceQuality judge(int period, LocatedFace face) {
        try (Frame frame = pattern(period)) {
            return gate.judge(frame, face);
        }
    }

    @Test
    void aSharpFrontalFaceIsComparable() {
        FaceQuality quality = judge(8, face(200, 200, 100, 0, 0));
        assertEquals(Set.of(), quality.labels());
        assertTrue(quality.comparable());
        assertEquals(0, quality.yaw(), 1e-4);
    }

    @Test
    void eachFaultHasItsLabel() {
        assertEquals(
                Set.of(QualityLabel.TOO_SMALL),
                judge(4, face(200, 200, 30, 0, 0)).labels());
        assertEquals(
                Set.of(QualityLabel.LOW_DETAIL),
                judge(4, face(200, 200, 36, 0, 0)).labels());
        assertEquals(
                Set.of(QualityLabel.BLURRED),
                judge(120, face(200, 200, 100, 0, 0)).labels());
        assertEquals(
                Set.of(QualityLabel.TURNED_AWAY),
                judge(8, face(200, 200, 100, -0.5f, 0)).labels());
        assertEquals(
                Set.of(QualityLabel.TILTED),
                judge(8, face(200, 200, 100, 0, 50)).labels());
        assertEquals(
                Set.of(QualityLabel.CUT_OFF), judge(8, face(30, 200, 100, 0, 0)).labels());
    }

    @Test
    void lowDetailAloneDoesNotKeepAFaceFromComparison() {
        assertTrue(judge(4, face(200, 200, 36, 0, 0)).comparable());
        assertFalse(judge(4, face(200, 200, 30, 0, 0)).comparable());
    }

    @Test
    void yawAndRollAreMeasuredIndependently() {
        FaceQuality quality = judge(8, face(200, 200, 100, 0.2f, 20));
        assertEquals(0.2f, quality.yaw(), 1e-3);
        assertEquals(20, quality.rollDegrees(), 0.01);
    }

    @Test
    void aWiderAndMoreFrontalFaceRanksHigher() {
        float narrow = judge(8, face(200, 200, 50, 0, 0)).rank();
        float wide = judge(8, face(200, 200, 90, 0, 0)).rank();
        float turned = judge(8, face(200, 200, 90, 0.3f, 0)).rank();
        assertTrue(wide > narrow);
        assertTrue(wide > turned);
    }

    @Test
    void aFlatGreyHasNoSharpness() {
        try (Frame grey = Frame.allocate(SIDE, SIDE, Instant.EPOCH)) {
            assertEquals(0, Sharpness.of(grey, face(200, 200, 100, 0, 0).landmarks()));
        }
    }
}
