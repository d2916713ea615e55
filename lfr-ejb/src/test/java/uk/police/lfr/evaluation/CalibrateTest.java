package uk.police.lfr.evaluation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import uk.police.lfr.evaluation.set.SetFolder;
import uk.police.lfr.vision.TestModels;

/** From folders by person to a table that says where it ends. */
class CalibrateTest {
    private static final Clock NOON = Clock.fixed(Instant.parse("2026-11-23T12:00:00Z"), ZoneOffset.UTC);

    @TempDir
    Path folder;

    private final ByteArrayOutputStream printed = new ByteArrayOutputStream();

    private int run(SetFolder set) {
        String[] arguments = {
            "set=" + set.path(),
            "profile=clean",
            "models=" + TestModels.models(),
            "out=" + folder.resolve("out"),
            "version=1.2.3"
        };
        return Calibrate.run(arguments, new PrintStream(printed, true, StandardCharsets.UTF_8), NOON);
    }

    @Test
    void fewPicturesGiveATableWithoutARuleAndNamesApart() throws IOException {
        SetFolder set = new SetFolder(folder.resolve("set"))
                .person("Franck", TestModels.media("franck_02221.jpg"), TestModels.media("franck_03909.jpg"))
                .person("Cage", TestModels.media("cage.jpg"), TestModels.media("cage2_crop.jpg"))
                .person("Nobody", TestModels.media("ironman.jpg"));
        assertEquals(0, run(set), printed::toString);
        assertTrue(printed.toString().contains("rule none"), printed::toString);
        assertTrue(printed.toString().contains("carry no rate at all"), printed::toString);

        String figures = Files.readString(folder.resolve("out/calibration.json"))
                + Files.readString(folder.resolve("out/calibration.html"));
        assertFalse(figures.contains("Cage") || figures.contains("Nobody"), "figures are passed on, names are not");
        String names = Files.readString(folder.resolve("out/look-at.txt"));
        assertTrue(names.contains("no face found: Nobody/Nobody_0001.jpg"), names);
        assertTrue(names.contains("Cage/"), names);
        assertFalse(Files.exists(folder.resolve("out/mobilefacenet-192.properties")), "no rule, no descriptor");
    }

    @Test
    void onePersonAloneIsNothingToCompareWith() {
        SetFolder set = new SetFolder(folder.resolve("set")).person("Cage", TestModels.media("cage.jpg"));
        assertEquals(2, run(set));
        assertTrue(printed.toString().contains("holds one person"), printed::toString);
        assertFalse(Files.exists(folder.resolve("out")));
    }
}
