package uk.police.lfr.evaluation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import uk.police.lfr.evaluation.set.SetFolder;
import uk.police.lfr.vision.TestModels;

/** From a folder to figures and back to words, on the build's own stills. */
class EvaluateTest {
    private static final Clock NOON = Clock.fixed(Instant.parse("2026-11-23T12:00:00Z"), ZoneOffset.UTC);

    @TempDir
    Path folder;

    private final ByteArrayOutputStream printed = new ByteArrayOutputStream();
    private SetFolder set;

    @BeforeEach
    void fivePeople() {
        set = new SetFolder(folder.resolve("set"))
                .person("Franck", stills("franck_02221.jpg", "franck_03909.jpg", "franck_01829.jpg"))
                .person("Cage", stills("cage.jpg", "cage2_crop.jpg"))
                .person("Connery", stills("SeanConnery.jpg", "sean_guru2_crop.jpg"))
                .person("Bieber", stills("bieber_small.jpg"))
                .person("Audrey", stills("audrey.jpg"))
                .write(
                        "pairs.txt",
                        """
                        1 3
                        Franck 1 2
                        Franck 2 3
                        Cage 1 2
                        Franck 1 Cage 1
                        Audrey 1 Bieber 1
                        Connery 1 Audrey 1
                        """);
    }

    private static Path[] stills(String... names) {
        return Stream.of(names).map(TestModels::media).toArray(Path[]::new);
    }

    private int run(String... changed) {
        String[] arguments = {
            "set=" + set.path(),
            "profile=clean",
            "models=" + TestModels.models(),
            "out=" + folder.resolve("out"),
            "version=1.2.3"
        };
        for (String change : changed) {
            for (int i = 0; i < arguments.length; i++) {
                if (arguments[i].startsWith(change.substring(0, change.indexOf('=') + 1))) {
                    arguments[i] = change;
                }
            }
        }
        return Evaluate.run(arguments, new PrintStream(printed, true, StandardCharsets.UTF_8), NOON);
    }

    private String words() {
        return printed.toString(StandardCharsets.UTF_8);
    }

    @Test
    void aSetBecomesLinesJsonAndAPage() throws IOException {
        assertEquals(0, run(), words());
        assertTrue(words().contains("accuracy 1.0000 +- 0.0000"), words());
        assertTrue(words().contains("failureToEnrol 0.0000"), words());
        assertTrue(words().contains("identification N=2 enrol=1 probe=1: rankOne 1.0000"), words());

        JsonObject report = Json.createReader(new StringReader(Files.readString(folder.resolve("out/report.json"))))
                .readObject();
        JsonObject about = report.getJsonObject("about");
        assertEquals("2026-11-23T12:00:00Z", about.getString("at"));
        assertEquals("1.2.3", about.getString("productVersion"));
        assertEquals(TestModels.clean().templateVersion(), about.getString("templateVersion"));
        assertEquals(3, about.getJsonArray("models").size());
        assertEquals(9, about.getInt("pictures"));
        assertEquals(
                6,
                report.getJsonObject("verification").getJsonObject("toldRight").getInt("of"));

        String page = Files.readString(folder.resolve("out/report.html"));
        assertTrue(page.contains("<svg") && page.contains("<desc") && page.contains("<title id="));
        assertFalse(page.contains("<script") || page.contains("http"), "a page that needs nothing but itself");
    }

    @Test
    void whatIsWrongIsSaidAndNothingWritten() throws IOException {
        assertEquals(2, run("set=" + folder.resolve("elsewhere")));
        assertTrue(words().contains("No folder"), words());
        assertEquals(2, run("set=none"));
        assertTrue(words().contains("-Dset="), words());
        assertEquals(2, run("profile=splendid"));
        assertTrue(words().contains("splendid"), words());
        Files.delete(set.path().resolve("pairs.txt"));
        assertEquals(2, run());
        assertTrue(words().contains("No pairs"), words());
        assertFalse(Files.exists(folder.resolve("out")));
    }

    @Test
    void anUnreadablePictureIsNamedAndNothingWritten() throws IOException {
        set.write("images/Audrey/Audrey_0001.jpg", "no picture");
        assertEquals(2, run());
        assertTrue(words().contains("Audrey_0001.jpg"), words());
        try (Stream<Path> written = Files.list(folder.resolve("out"))) {
            assertEquals(0, written.count());
        }
    }
}
