package uk.police.lfr.models;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import uk.police.lfr.models.fetch.Digests;
import uk.police.lfr.models.onnx.ConversionException;
import uk.police.lfr.models.support.Built;

class DefaultModelTest {
    @TempDir
    Path folder;

    @ParameterizedTest
    @EnumSource
    void conversionGivesTheBytesThatTheDescriptorStates(DefaultModel model) throws IOException {
        byte[] published = Built.published(model.publishedFile());
        byte[] converted = model.convert(published);
        assertArrayEquals(converted, model.convert(published));
        assertEquals(
                Built.properties(Path.of("descriptors", model.id() + ".properties"))
                        .getProperty("sha256"),
                Digests.sha256(converted));
        assertArrayEquals(converted, Built.weights(model.id()));
    }

    @Test
    void anotherResultThanStatedFailsTheBuild() throws IOException {
        ModelFolder models = new ModelFolder(Path.of("."), folder);
        models.takeOverDescriptions();
        Path descriptor = folder.resolve("rfb-320.properties");
        Files.writeString(descriptor, Files.readString(descriptor).replaceFirst("sha256=..", "sha256=00"));
        assertThrows(
                ConversionException.class,
                () -> models.convert(DefaultModel.RFB_320, Path.of("target/published/fr_detect.onnx")));
        assertFalse(Files.exists(folder.resolve("rfb-320.onnx")));
    }

    @Test
    void damagedWeightsAreConvertedAnew() throws IOException {
        ModelFolder models = new ModelFolder(Path.of("."), folder);
        models.takeOverDescriptions();
        Path weights = folder.resolve("onet.onnx");
        Files.copy(Built.MODELS.resolve("rfb-320.onnx"), weights, StandardCopyOption.REPLACE_EXISTING);
        models.convert(DefaultModel.ONET, Path.of("target/published/onet.tflite"));
        assertArrayEquals(Built.weights("onet"), Files.readAllBytes(weights));
    }

    @Test
    void anotherNetworkThanTheExpectedOneIsRefused() throws IOException {
        byte[] embedder = Built.published("fr_feature.onnx");
        byte[] tflite = Built.published("onet.tflite");
        assertThrows(ConversionException.class, () -> DefaultModel.RFB_320.convert(embedder));
        assertThrows(ConversionException.class, () -> DefaultModel.RFB_320.convert(tflite));
    }
}
