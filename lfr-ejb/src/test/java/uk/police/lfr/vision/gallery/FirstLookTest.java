package uk.police.lfr.vision.gallery;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.FloatBuffer;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import uk.police.lfr.vision.FaceTemplate;

class FirstLookTest {
    private static final int ENTRIES = 9_000;

    private final Random random = new Random(11);

    /** All alike the probe to nearly the same degree, so that many lie within the margin of one another. */
    private List<FaceTemplate> alike(FaceTemplate probe, int length) {
        List<FaceTemplate> people = new ArrayList<>();
        for (int i = 0; i < ENTRIES; i++) {
            float[] values = new float[length];
            for (int j = 0; j < length; j++) {
                values[j] = probe.values().get(j) + (float) (random.nextGaussian() / Math.sqrt(length));
            }
            people.add(FaceTemplate.of(RandomTemplates.VERSION, FloatBuffer.wrap(values)));
        }
        return people;
    }

    @ParameterizedTest
    @ValueSource(ints = {190, 192, 511, 512})
    void findsWhomTheRowsAloneFind(int length) {
        RandomTemplates templates = new RandomTemplates(length, 5);
        FaceTemplate probe = templates.next();
        List<GalleryRow> rows = RandomTemplates.rows(alike(probe, length));
        try (Gallery looking = Gallery.build(RandomTemplates.VERSION, length, rows);
                Gallery whole = WithoutFirstLook.build(RandomTemplates.VERSION, length, rows)) {
            assertTrue(looking.firstLook().isPresent());
            for (int k : new int[] {1, 10, 200}) {
                for (float minScore : new float[] {-2f, 0.7f, 0.75f, 0.9f}) {
                    assertEquals(
                            whole.search(List.of(probe), k, minScore), looking.search(List.of(probe), k, minScore));
                    FaceTemplate stranger = templates.next();
                    assertEquals(
                            whole.search(List.of(stranger), k, minScore),
                            looking.search(List.of(stranger), k, minScore));
                }
            }
        }
    }

    @Test
    void copiesScoreWithinTheirMargin() {
        int length = 512;
        SearchKernel kernel = new VectorKernel();
        PanelLayout layout = kernel.layout(length);
        RandomTemplates templates = new RandomTemplates(length, 6);
        List<FaceTemplate> people = templates.list(ENTRIES);
        try (Gallery gallery = Gallery.build(RandomTemplates.VERSION, length, RandomTemplates.rows(people))) {
            CoarseCopy copy = gallery.firstLook().orElseThrow();
            float[] scratch = new float[layout.rowsPerStep() + length];
            FaceTemplate probe = templates.next();
            probe.values().get(scratch, layout.rowsPerStep(), length);
            for (int row = 0; row < ENTRIES; row++) {
                int step = row / layout.rowsPerStep();
                if (row % layout.rowsPerStep() == 0) {
                    copy.mayReach(step, scratch, layout.rowsPerStep(), 0);
                }
                float score = probe.similarity(people.get(row));
                assertEquals(score, scratch[row % layout.rowsPerStep()], copy.margin(step));
                assertTrue(copy.margin(step) < 0.003, "so wide a margin leaves nobody out");
            }
        }
    }
}
