package uk.police.lfr.vision;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.ByteBuffer;
import java.nio.FloatBuffer;
import java.util.List;
import org.junit.jupiter.api.Test;

class FaceTemplateTest {
    private static FaceTemplate template(float... values) {
        return FaceTemplate.of("v1", FloatBuffer.wrap(values));
    }

    @Test
    void itIsMadeUnitLengthAndRemembersTheLengthItHad() {
        try (FaceTemplate template = template(3, 4)) {
            assertEquals(0.6f, template.values().get(0), 1e-6);
            assertEquals(0.8f, template.values().get(1), 1e-6);
            assertEquals(5, template.rawNorm(), 1e-6);
            assertTrue(template.values().isDirect());
        }
    }

    @Test
    void similarityIsTheCosine() {
        try (FaceTemplate one = template(1, 0);
                FaceTemplate diagonal = template(2, 2);
                FaceTemplate opposite = template(-3, 0)) {
            assertEquals(Math.sqrt(0.5), one.similarity(diagonal), 1e-6);
            assertEquals(-1, one.similarity(opposite), 1e-6);
        }
    }

    @Test
    void theMeanLiesBetweenItsShots() {
        try (FaceTemplate one = template(1, 0);
                FaceTemplate other = template(0, 1);
                FaceTemplate mean = FaceTemplate.mean(List.of(one, other))) {
            assertEquals(mean.similarity(one), mean.similarity(other), 1e-6);
            assertEquals(1, mean.similarity(mean), 1e-6);
        }
    }

    @Test
    void twoVersionsAreNeverCompared() {
        try (FaceTemplate one = template(1, 0);
                FaceTemplate other = FaceTemplate.of("v2", FloatBuffer.wrap(new float[] {1, 0}))) {
            assertThrows(IncomparableTemplates.class, () -> one.similarity(other));
            assertThrows(IncomparableTemplates.class, () -> FaceTemplate.mean(List.of(one, other)));
        }
    }

    @Test
    void closingZeroesTheNumbersAndEndsReading() {
        FaceTemplate template = template(3, 4);
        FloatBuffer seen = template.values();
        template.close();
        assertEquals(0f, seen.get(0));
        assertEquals(0f, seen.get(1));
        assertThrows(IllegalStateException.class, template::values);
        template.close();
    }

    @Test
    void itNeverPrintsItsNumbers() {
        try (FaceTemplate template = template(3, 4)) {
            assertFalse(template.toString().contains("0.6"));
        }
    }

    @Test
    void storedBytesAreLittleEndianAndComeBackAsTheSameTemplate() {
        try (FaceTemplate template = template(3, 4)) {
            byte[] bytes = TemplateBytes.export(template);
            assertEquals(8, bytes.length);
            assertEquals(
                    Integer.reverseBytes(Float.floatToIntBits(0.6f)),
                    ByteBuffer.wrap(bytes).getInt(0));
            try (FaceTemplate back = TemplateBytes.restore("v1", bytes)) {
                assertEquals(1, back.similarity(template), 1e-6);
            }
        }
        assertThrows(VisionException.class, () -> TemplateBytes.restore("v1", new byte[7]));
        assertThrows(VisionException.class, () -> TemplateBytes.restore("v1", new byte[0]));
    }
}
