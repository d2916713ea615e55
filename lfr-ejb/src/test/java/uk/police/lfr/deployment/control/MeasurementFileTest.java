package uk.police.lfr.deployment.control;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import uk.police.lfr.vision.TestModels;

class MeasurementFileTest {

    @TempDir
    private Path folder;

    private static final Path SHIPPED = TestModels.models().resolve("evaluations/clean.json");

    @Test
    void whatTheCalibrationWroteIsRead() {
        MatchRates rates = MeasurementFile.read(SHIPPED);
        assertEquals("lfw-dev", rates.on().set());
        assertEquals(64, rates.on().sha256().length());
        for (int i = 1; i < rates.rows().size(); i++) {
            MatchRates.Row row = rates.rows().get(i);
            MatchRates.Row before = rates.rows().get(i - 1);
            assertTrue(row.threshold() > before.threshold());
            assertTrue(row.falseMatch().value() < before.falseMatch().value());
            assertTrue(row.missed().value() > before.missed().value());
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "[]", "{}", "{\"about\": {\"set\": 1}}"})
    void whatIsNoCalibrationIsSaidByName(String text) throws IOException {
        Path file = folder.resolve("clean.json");
        Files.writeString(file, text);
        IllegalStateException refused = assertThrows(IllegalStateException.class, () -> MeasurementFile.read(file));
        assertTrue(refused.getMessage().startsWith(file.toString()), refused.getMessage());
    }

    @Test
    void tooFewPairsSayNothing() throws IOException {
        Path file = folder.resolve("clean.json");
        Files.writeString(file, Files.readString(SHIPPED).replace("\"carried\": true", "\"carried\": false"));
        IllegalStateException refused = assertThrows(IllegalStateException.class, () -> MeasurementFile.read(file));
        assertTrue(refused.getMessage().contains("too few pairs"), refused.getMessage());
    }
}
