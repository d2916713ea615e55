package uk.police.lfr.vision.onnx;

import static org.junit.jupiter.api.Assertions.assertEquals;

import jakarta.json.Json;
import jakarta.json.JsonReader;
import java.io.IOException;
import java.nio.file.Files;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import uk.police.lfr.vision.TestModels;

/** A measurement that is shipped is one of the very models that are shipped; who changes these measures them anew. */
class ShippedMeasurementsTest {
    @ParameterizedTest
    @ValueSource(strings = {"clean", "accurate"})
    void isOfTheModelsOfItsProfile(String profile) throws IOException {
        try (JsonReader reader = Json.createReader(
                Files.newBufferedReader(TestModels.models().resolve("evaluations/" + profile + ".json")))) {
            assertEquals(
                    ModelProfile.read(TestModels.models(), profile).templateVersion(),
                    reader.readObject().getJsonObject("about").getString("templateVersion"));
        }
    }
}
