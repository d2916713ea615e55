package uk.police.lfr.vision.onnx;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.FloatBuffer;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import uk.police.lfr.vision.DetectedFace;
import uk.police.lfr.vision.FaceEngine;
import uk.police.lfr.vision.FaceTemplate;
import uk.police.lfr.vision.Frame;
import uk.police.lfr.vision.Landmarks;
import uk.police.lfr.vision.Landmarks.Point;
import uk.police.lfr.vision.ModelIdentity;

/** A force's own models drop in by the product's templates, each family fed as it was trained. */
class OwnModelsTest {
    @TempDir
    Path folder;

    private DroppedIn models;

    @BeforeEach
    void begin() throws IOException {
        models = new DroppedIn(folder);
    }

    private FaceEngine engine(String detector, String embedder) throws IOException {
        models.profile("force", detector, embedder);
        return OnnxFaceEngine.open(folder, "force");
    }

    private FaceEngine yunetAndSface() throws IOException {
        models.model("yunet", TinyFaces.yunet("h", "w")).model("sface", TinyFaces.embedder("data", "fc1", 128));
        return engine("yunet", "sface");
    }

    @Test
    void yunetSeesBlueFirstFromZeroTo255() throws IOException {
        try (FaceEngine engine = yunetAndSface();
                Frame blue = TinyFaces.square(320, 160, 32, 255, 0, 0);
                Frame red = TinyFaces.square(320, 160, 32, 0, 0, 255)) {
            List<DetectedFace> found = engine.detector().detect(blue);
            assertEquals(1, found.size());
            DetectedFace face = found.get(0);
            assertEquals(1, face.box().score(), 1e-3);
            assertEquals(336 - 32, face.box().left(), 0.1);
            assertEquals(176 - 48, face.box().top(), 0.1);
            assertEquals(64, face.box().width(), 0.1);
            Landmarks points = face.landmarks().orElseThrow();
            assertEquals(320, points.leftEye().x(), 0.1);
            assertEquals(352, points.rightEye().x(), 0.1);
            assertEquals(176, points.nose().y(), 0.1);
            assertEquals(320 + 3.2, points.leftMouth().x(), 0.1);
            assertEquals(320 + 28.8, points.rightMouth().x(), 0.1);
            assertEquals(List.of(), engine.detector().detect(red));
            assertEquals(1, engine.faces(blue).size(), "no landmarker is needed");
        }
    }

    @Test
    void scrfdSeesRedFirstAroundItsMeanAndNeedsNoNamesOfOutputs() throws IOException {
        models.model("scrfd", TinyFaces.scrfd()).model("sface", TinyFaces.embedder("data", "fc1", 128));
        try (FaceEngine engine = engine("scrfd", "sface");
                Frame blue = TinyFaces.square(320, 160, 32, 255, 0, 0);
                Frame red = TinyFaces.square(320, 160, 32, 0, 0, 255)) {
            DetectedFace face = engine.detector().detect(red).get(0);
            assertEquals(127.5 / 128, face.box().score(), 1e-3);
            assertEquals(320 - 16, face.box().left(), 0.1);
            assertEquals(160 - 32, face.box().top(), 0.1);
            assertEquals(320 + 48, face.box().right(), 0.1);
            assertEquals(160 + 64, face.box().bottom(), 0.1);
            assertEquals(352, face.landmarks().orElseThrow().rightEye().x(), 0.1);
            assertEquals(List.of(), engine.detector().detect(blue));
        }
    }

    /** @param mean subtracted, and the divisor, before the colours of five points are made one vector */
    @ParameterizedTest
    @CsvSource({
        "sface, data, fc1, 128, 0, 1, true",
        "arcface, input.1, 683, 512, 127.5, 127.5, true",
        "adaface, input, feature, 512, 127.5, 127.5, false"
    })
    void embeddersSeeFivePointsInOneOrderAndTheirOwnColours(
            String template, String input, String output, int length, float mean, float std, boolean redFirst)
            throws IOException {
        models.model("yunet", TinyFaces.yunet("h", "w")).model(template, TinyFaces.embedder(input, output, length));
        // The template's own places, twice as large, moved.
        Landmarks at = new Landmarks(
                new Point(176.6f, 143.4f),
                new Point(247.1f, 143f),
                new Point(212.1f, 183.5f),
                new Point(183.1f, 224.7f),
                new Point(241.5f, 224.4f));
        try (FaceEngine engine = engine("yunet", template);
                Frame frame = TinyFaces.person(at);
                FaceTemplate made = engine.embedder().embed(frame, at)) {
            assertEquals(length, engine.templateLength());
            float[] expected = new float[length];
            double squares = 0;
            for (int i = 0; i < 3 * TinyFaces.COLOURS.length; i++) {
                int[] bgr = TinyFaces.COLOURS[i / 3];
                expected[i] = (bgr[redFirst ? 2 - i % 3 : i % 3] - mean) / std;
                squares += expected[i] * expected[i];
            }
            FloatBuffer values = made.values();
            for (int i = 0; i < length; i++) {
                assertEquals(expected[i] / Math.sqrt(squares), values.get(i), 0.01, "number " + i);
            }
        }
    }

    @Test
    void whatDroppedInIsNamedWithItsVerifiedHash() throws IOException {
        try (FaceEngine engine = yunetAndSface()) {
            assertEquals("force", engine.profile());
            assertEquals(
                    List.of("yunet", "sface"),
                    engine.models().stream().map(ModelIdentity::id).toList());
            assertEquals(
                    VerifiedWeights.sha256(TinyFaces.yunet("h", "w")),
                    engine.models().get(0).sha256());
            assertTrue(engine.templateVersion().startsWith("force-"));
            assertEquals(0.99f, engine.thresholdFor(1000, 0.01), "nobody matches before the model was calibrated");
        }
    }
}
