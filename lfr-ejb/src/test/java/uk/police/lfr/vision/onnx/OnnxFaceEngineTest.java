package uk.police.lfr.vision.onnx;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import uk.police.lfr.vision.FaceEngine;
import uk.police.lfr.vision.ModelIdentity;
import uk.police.lfr.vision.TestModels;
import uk.police.lfr.vision.VisionException;

class OnnxFaceEngineTest {
    @TempDir
    Path models;

    @BeforeEach
    void copyModels() throws IOException {
        Files.createDirectory(models.resolve("profiles"));
        for (String file : List.of(
                "profiles/clean.properties",
                "rfb-320.properties",
                "rfb-320.onnx",
                "onet.properties",
                "onet.onnx",
                "mobilefacenet-192.properties",
                "mobilefacenet-192.onnx")) {
            Files.copy(TestModels.models().resolve(file), models.resolve(file));
        }
    }

    private void edit(String file, String from, String to) throws IOException {
        Path path = models.resolve(file);
        String text = Files.readString(path);
        assertTrue(text.contains(from), file + " has no " + from);
        Files.writeString(path, text.replace(from, to));
    }

    private String refusal() {
        return assertThrows(VisionException.class, () -> OnnxFaceEngine.open(models, "clean"))
                .getMessage();
    }

    @Test
    void oneChangedByteInTheWeightsRefusesToStart() throws IOException {
        Path weights = models.resolve("onet.onnx");
        byte[] bytes = Files.readAllBytes(weights);
        String right = VerifiedWeights.sha256(bytes);
        bytes[bytes.length / 2] ^= 1;
        Files.write(weights, bytes);
        String message = refusal();
        assertTrue(message.contains("onet.onnx"), message);
        assertTrue(message.contains(right), message);
        assertTrue(message.contains(VerifiedWeights.sha256(bytes)), message);
    }

    @Test
    void aMissingWeightFileIsNamed() throws IOException {
        Files.delete(models.resolve("mobilefacenet-192.onnx"));
        assertTrue(refusal().contains("mobilefacenet-192.onnx"));
    }

    @Test
    void aMissingEntryIsNamed() throws IOException {
        edit("rfb-320.properties", "score.min=", "score.minimum=");
        assertTrue(refusal().contains("score.min"));
    }

    @Test
    void aModelInTheWrongRoleIsRefused() throws IOException {
        edit("profiles/clean.properties", "embedder=mobilefacenet-192", "embedder=onet");
        assertTrue(refusal().contains("landmarker"));
    }

    @Test
    void aDetectorWithoutPointsNeedsALandmarker() throws IOException {
        edit("profiles/clean.properties", "landmarker=onet", "landmarker=none");
        assertTrue(refusal().contains("needs a landmarker"));
    }

    @Test
    void anUnknownAlignmentIsRefusedRatherThanGuessed() throws IOException {
        edit("mobilefacenet-192.properties", "alignment=arcface112", "alignment=dlib150");
        assertTrue(refusal().contains("arcface112"));
    }

    @Test
    void theTemplateVersionFollowsWhateverShapesATemplate() throws IOException {
        String before = ModelProfile.read(models, "clean").templateVersion();
        assertEquals(before, ModelProfile.read(models, "clean").templateVersion());
        edit("onet.properties", "passes=2", "passes=1");
        String after = ModelProfile.read(models, "clean").templateVersion();
        assertNotEquals(before, after);
        edit("mobilefacenet-192.properties", "input.colour=RGB", "input.colour=BGR");
        assertNotEquals(after, ModelProfile.read(models, "clean").templateVersion());
    }

    @Test
    void theEngineSaysWhatRunsAndAtWhichThresholds() {
        FaceEngine engine = TestModels.clean();
        assertEquals("clean", engine.profile());
        assertEquals(192, engine.templateLength());
        assertEquals(
                List.of("detector", "landmarker", "embedder"),
                engine.models().stream().map(ModelIdentity::role).toList());
        // models study: 0.528 + 0.056 (log10(1000 / 0.01) - 4)
        assertEquals(0.584, engine.thresholdFor(1000, 0.01), 1e-4);
        assertEquals(engine.thresholdFloor(), engine.thresholdFor(1, 0.9));
        assertThrows(IllegalArgumentException.class, () -> engine.thresholdFor(0, 0.01));
        assertThrows(IllegalArgumentException.class, () -> engine.thresholdFor(10, 0));
    }
}
