package uk.police.lfr.evaluation.film;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import uk.police.lfr.evaluation.set.BadInput;
import uk.police.lfr.evaluation.statistics.Share;
import uk.police.lfr.vision.Frame;
import uk.police.lfr.vision.Stills;
import uk.police.lfr.vision.TestModels;
import uk.police.lfr.vision.source.ClipWriter;

/** A second of a listed person and a second of another, in a drawn film. */
class FilmEvaluationTest {
    private static final int FRAMES_PER_SECOND = 25;

    @TempDir
    Path folder;

    private void film() throws IOException {
        try (ClipWriter writer = ClipWriter.h264(folder.resolve("film.mp4"), 640, 360, FRAMES_PER_SECOND, 1_000_000)) {
            show(writer, "franck_02221.jpg", 20);
            show(writer, "audrey.jpg", 420);
        }
        Files.writeString(folder.resolve("passages.csv"), "person,from,to\nFranck,0,1\nSomebody,1,2\n");
        still("Franck", "franck_03909.jpg");
        still("Franck", "franck_01829.jpg");
        still("Cage", "cage2_crop.jpg");
    }

    private static void show(ClipWriter writer, String still, int left) throws IOException {
        BufferedImage face = ImageIO.read(TestModels.media(still).toFile());
        BufferedImage image = new BufferedImage(640, 360, BufferedImage.TYPE_3BYTE_BGR);
        Graphics2D graphics = image.createGraphics();
        graphics.drawImage(face, left, 40, 200, 200 * face.getHeight() / face.getWidth(), null);
        graphics.dispose();
        for (int i = 0; i < FRAMES_PER_SECOND; i++) {
            try (Frame frame = Stills.frameOf(image)) {
                writer.add(frame);
            }
        }
    }

    private void still(String person, String file) throws IOException {
        Path to = folder.resolve("list").resolve(person);
        Files.createDirectories(to);
        Files.copy(TestModels.media(file), to.resolve(file));
    }

    @Test
    void whoPassesIsHeldAgainstTheTruth() throws IOException {
        film();
        FilmEvaluation film =
                FilmEvaluation.of(FilmSet.read(folder), TestModels.clean(), Clock.systemUTC(), shown -> {});
        assertEquals(2, film.passages());
        assertEquals(1, film.listed());
        assertEquals(8, film.outcomes().size());
        for (FilmOutcome outcome : film.outcomes()) {
            assertEquals(new Share(1, 1), outcome.recognised(), outcome::toString);
            assertEquals(0, outcome.falseAlerts().count(), outcome::toString);
            assertTrue(outcome.delays().median() <= 1.5, outcome::toString);
        }
        assertTrue(
                film.outcomes().stream()
                        .anyMatch(outcome -> outcome.falseAlerts().of() == 2),
                "both faces scanned");
    }

    /** The same film with a truth in which the listed person passes at another time. */
    @Test
    void anAlertForSomebodyWhoCannotBeSeenIsFalse() throws IOException {
        film();
        Files.writeString(folder.resolve("passages.csv"), "person,from,to\nFranck,7,9\n");
        FilmOutcome outcome = FilmEvaluation.of(
                        FilmSet.read(folder), TestModels.clean(), Clock.systemUTC(), shown -> {})
                .outcomes()
                .get(0);
        assertEquals(new Share(0, 1), outcome.recognised());
        assertEquals(1, outcome.falseAlerts().count());
        assertTrue(Double.isNaN(outcome.delays().median()));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "name,from,to;A,0,1 | columns person, from and to",
                "person,from,to;A,1,0 | row 1 needs seconds",
                "person,from,to;A,0,1;B,x,3 | row 2 needs seconds",
                "person,from,to | Nobody passes",
            })
    void aWrongTruthIsSaid(String lines, String words) throws IOException {
        Files.writeString(folder.resolve("film.mp4"), "");
        Files.writeString(folder.resolve("passages.csv"), lines.replace(';', '\n'));
        assertTrue(assertThrows(BadInput.class, () -> FilmSet.read(folder))
                .getMessage()
                .contains(words));
    }

    @Test
    void aMissingFilmIsSaid() throws IOException {
        Files.writeString(folder.resolve("passages.csv"), "person,from,to\nA,0,1\n");
        assertTrue(assertThrows(BadInput.class, () -> FilmSet.read(folder))
                .getMessage()
                .contains("one video file"));
    }

    @Test
    void waitingTimesAreNearestRanks() {
        Seconds seconds = Seconds.of(List.of(3.0, 1.0, 2.0, 4.0));
        assertEquals(2.0, seconds.median());
        assertEquals(4.0, seconds.p95());
    }
}
