package uk.police.lfr.vision.gallery;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import uk.police.lfr.vision.FaceTemplate;
import uk.police.lfr.vision.IncomparableTemplates;
import uk.police.lfr.vision.TemplateBytes;
import uk.police.lfr.vision.VisionException;

class GalleryTest {
    private static final int LENGTH = 192;
    private final RandomTemplates random = new RandomTemplates(LENGTH, 7);

    private Gallery gallery(List<FaceTemplate> templates) {
        return Gallery.build(RandomTemplates.VERSION, LENGTH, RandomTemplates.rows(templates));
    }

    @Test
    void anEmptyWatchlistMatchesNobody() {
        try (Gallery gallery = gallery(List.of())) {
            assertEquals(List.of(List.of()), gallery.search(List.of(random.next()), 5, -1f));
        }
    }

    @Test
    void picturesOfOneEntryAreAveraged() {
        FaceTemplate one = random.next();
        FaceTemplate other = random.next();
        List<GalleryRow> rows =
                List.of(new GalleryRow(5, TemplateBytes.export(one)), new GalleryRow(5, TemplateBytes.export(other)));
        try (Gallery gallery = Gallery.build(RandomTemplates.VERSION, LENGTH, rows);
                FaceTemplate mean = FaceTemplate.mean(List.of(one, other))) {
            assertEquals(1, gallery.size());
            Candidate found = gallery.search(List.of(mean), 1, 0f).get(0).get(0);
            assertEquals(5, found.entryId());
            assertEquals(1, found.score(), 1e-5);
        }
    }

    /** Both kernels lay the rows out in their own way; more rows than one chunk of either holds. */
    @Test
    void howManyAgreeOnAnEntryIsAskedOfItsRowAlone() {
        List<FaceTemplate> templates = random.list(6000);
        for (SearchKernel kernel : List.of(new PlainKernel(), SearchKernels.chosen())) {
            try (Gallery gallery =
                    Gallery.build(RandomTemplates.VERSION, LENGTH, RandomTemplates.rows(templates), kernel)) {
                for (int i : new int[] {0, 1, 17, 300, 2729, 2731, 5999}) {
                    List<FaceTemplate> shots =
                            List.of(templates.get(i), templates.get((i + 1) % 6000), templates.get(i));
                    assertEquals(2, gallery.agreeing(1000 + i, shots, 0.99f), kernel.name() + " " + i);
                }
                assertEquals(0, gallery.agreeing(999, List.of(templates.get(0)), -1), "not listed");
            }
        }
        Gallery retired = gallery(templates.subList(0, 2));
        retired.close();
        assertThrows(GalleryRetired.class, () -> retired.agreeing(1000, List.of(templates.get(0)), 0));
        templates.forEach(FaceTemplate::close);
    }

    @Test
    void templatesOfAnotherVersionAreNeverCompared() {
        try (Gallery gallery = gallery(random.list(3))) {
            FaceTemplate other = random.next("other-1");
            assertThrows(IncomparableTemplates.class, () -> gallery.search(List.of(other), 1, 0f));
            assertThrows(IncomparableTemplates.class, () -> other.similarity(random.next()));
        }
    }

    @Test
    void aRowOfAnotherLengthIsRefused() {
        List<GalleryRow> rows = List.of(new GalleryRow(1, new byte[100]));
        assertThrows(VisionException.class, () -> Gallery.build(RandomTemplates.VERSION, LENGTH, rows));
    }

    @Test
    void aClosedGalleryHoldsNothingAndAnswersNothing() {
        Gallery gallery = gallery(random.list(7000));
        gallery.close();
        for (int[] chunk : gallery.firstLook().orElseThrow().chunks()) {
            assertEquals(0, IntStream.of(chunk).filter(value -> value != 0).count());
        }
        for (float[] chunk : gallery.chunks()) {
            for (float value : chunk) {
                assertEquals(0f, value);
            }
        }
        assertThrows(GalleryRetired.class, () -> gallery.search(List.of(random.next()), 1, 0f));
    }

    @Test
    void aSearchLeavesNothingInItsScratch() {
        PanelLayout layout = SearchKernels.chosen().layout(LENGTH);
        float[] used;
        try (SearchScratch scratch = SearchScratch.take(layout, 4)) {
            scratch.add(random.next());
            used = scratch.floats();
            used[0] = 0.7f;
        }
        for (float value : used) {
            assertEquals(0f, value);
        }
    }

    @Test
    void swappingWhileSearchingLosesNoSearchAndWipesTheOldOne() throws Exception {
        List<FaceTemplate> people = random.list(500);
        CurrentGallery current = new CurrentGallery(gallery(people));
        AtomicBoolean stop = new AtomicBoolean();
        Callable<Integer> searching = () -> {
            int searches = 0;
            while (!stop.get()) {
                int person = searches++ % people.size();
                List<Candidate> found =
                        current.search(List.of(people.get(person)), 1, 0.9f).get(0);
                assertEquals(1000 + person, found.get(0).entryId());
            }
            return searches;
        };
        ExecutorService threads = Executors.newFixedThreadPool(2);
        try {
            List<Future<Integer>> running = List.of(threads.submit(searching), threads.submit(searching));
            List<Gallery> retired = new ArrayList<>();
            for (int i = 0; i < 50; i++) {
                Gallery next = gallery(people);
                retired.add(next);
                current.publish(next);
            }
            stop.set(true);
            for (Future<Integer> future : running) {
                assertTrue(future.get() > 0);
            }
            retired.remove(retired.size() - 1);
            retired.forEach(old -> old.chunks().forEach(chunk -> assertEquals(0f, chunk[0])));
        } finally {
            threads.shutdownNow();
            current.close();
        }
    }
}
