package uk.police.lfr.evaluation.calibration;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.StringReader;
import java.nio.FloatBuffer;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.Random;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import uk.police.lfr.evaluation.report.About;
import uk.police.lfr.evaluation.set.LabelledPicture;
import uk.police.lfr.evaluation.set.LabelledSet;
import uk.police.lfr.evaluation.set.SetFolder;
import uk.police.lfr.evaluation.set.Templates;
import uk.police.lfr.vision.FaceTemplate;
import uk.police.lfr.vision.ModelIdentity;

/** Random directions of 64 numbers: cosines of different people are nearly normal with a deviation of 1/8. */
class CalibrationTest {
    private static final int LENGTH = 64;

    @TempDir
    Path folder;

    /** A hundred people of two pictures each, those of one person a little apart. */
    private Calibration calibrate() {
        SetFolder files = new SetFolder(folder);
        for (int i = 0; i < 100; i++) {
            files.person(String.format("P%02d", i), 2);
        }
        LabelledSet set = files.read();
        Random random = new Random(3);
        Map<String, float[]> people = new TreeMap<>();
        set.people().keySet().forEach(person -> people.put(person, gaussian(random)));
        Map<LabelledPicture, FaceTemplate> templates = set.pictures().stream()
                .collect(Collectors.toMap(Function.identity(), picture -> near(people.get(picture.person()), random)));
        try (Templates made = Templates.of(templates, set.pictures())) {
            return Calibration.of(set, made);
        }
    }

    private static float[] gaussian(Random random) {
        float[] values = new float[LENGTH];
        for (int i = 0; i < LENGTH; i++) {
            values[i] = (float) random.nextGaussian();
        }
        return values;
    }

    private static FaceTemplate near(float[] person, Random random) {
        float[] values = gaussian(random);
        for (int i = 0; i < LENGTH; i++) {
            values[i] = person[i] + 0.3f * values[i];
        }
        return FaceTemplate.of("test-1", FloatBuffer.wrap(values));
    }

    @Test
    void allPicturesAreComparedWithAll() {
        Calibration calibration = calibrate();
        assertEquals(200 * 198 / 2, calibration.differentPeople());
        assertEquals(100, calibration.onePerson());
        assertEquals(20, calibration.mostAlike().size());
    }

    /** One in ten of a normal distribution lies above 1.28 deviations, one in a hundred above 2.33. */
    @Test
    void thresholdsAreThoseOfTheDistribution() {
        List<MatchRate> rows = calibrate().rows();
        assertEquals(1.28 / 8, rows.get(0).threshold(), 0.02);
        assertEquals(2.33 / 8, rows.get(1).threshold(), 0.03);
        for (MatchRate row : rows) {
            assertTrue(row.falseMatches().value() <= row.wanted());
            assertTrue(row.thresholds().low() <= row.threshold()
                    && row.threshold() <= row.thresholds().high());
            assertEquals(0, row.falseNonMatches().share().count());
        }
    }

    /** 19,800 pairs: 198 at 1e-2, 20 at 1e-3, two at 1e-4, none at 1e-5. */
    @Test
    void thePairsRunOutWhereFewerThanThirtyAreLeft() {
        Calibration calibration = calibrate();
        assertEquals(4, calibration.rows().size());
        assertEquals("1e-2", calibration.last().orElseThrow().name());
        assertTrue(calibration.rule().isEmpty(), "one rate makes no line");
    }

    @Test
    void theDescriptorKeepsItsOwnLinesAndSaysWhereTheNumbersCameFrom() throws IOException {
        Calibration measured = calibrate();
        List<MatchRate> rows = new ArrayList<>(measured.rows().subList(0, 2));
        Calibration withRule = new Calibration(
                1_000_000, 100, rows, java.util.Optional.of(new ThresholdRule(0.41234, 0.0612)), List.of());
        About about = new About(
                "1.0",
                Instant.parse("2026-11-23T12:00:00Z"),
                "own",
                "own-1",
                List.of(new ModelIdentity("detector", "yunet", "", "", "", "")),
                "custody",
                100,
                200);
        String text = DescriptorLines.of(
                List.of("id=own", "# stale", "fmr.1e-4=0.9", "", "# kept", "length=64", "threshold.default=0.1"),
                withRule,
                about);
        Properties descriptor = new Properties();
        descriptor.load(new StringReader(text));
        assertEquals("64", descriptor.getProperty("length"));
        assertEquals("0.413", descriptor.getProperty("threshold.rule.base"));
        assertEquals("0.062", descriptor.getProperty("threshold.rule.slope"));
        assertEquals("0.50", descriptor.getProperty("threshold.default"));
        assertEquals("0.41", descriptor.getProperty("threshold.floor"));
        assertFalse(descriptor.containsKey("fmr.1e-4"), "not measured this time");
        assertTrue(descriptor.getProperty("fmr.origin").startsWith("custody, 100 people"));
        assertTrue(text.contains("# kept") && !text.contains("# stale"));
    }
}
