package uk.police.lfr.vision.gallery;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import uk.police.lfr.vision.FaceTemplate;

class GalleryExactnessTest {
    /** Half the error that the search study saw at 512 numbers. */
    private static final double TOLERANCE = 1e-6;

    static Stream<Arguments> galleries() {
        int[][] sizes = {
            {1, 128}, {2, 192}, {63, 192}, {64, 192}, {65, 192}, {257, 7}, {961, 512}, {2000, 192}, {5000, 511}
        };
        return Stream.of(new VectorKernel(), new PlainKernel())
                .flatMap(kernel -> Stream.of(sizes).map(size -> Arguments.of(kernel, size[0], size[1])));
    }

    @ParameterizedTest(name = "{0}: {1} entries of {2} numbers")
    @MethodSource("galleries")
    void findsWhatSumsInDoublePrecisionFind(SearchKernel kernel, int entries, int length) {
        RandomTemplates random = new RandomTemplates(length, entries);
        List<FaceTemplate> enrolled = random.list(entries);
        for (int probes : new int[] {1, 2, 3, 4, 5, 9, 12, 15, 20, 33}) {
            List<FaceTemplate> asked = random.list(probes);
            for (int k : new int[] {1, 3, 10}) {
                for (float minScore : new float[] {-2f, 0f, 0.1f, 0.9f}) {
                    try (Gallery gallery =
                            Gallery.build(RandomTemplates.VERSION, length, RandomTemplates.rows(enrolled), kernel)) {
                        List<List<Candidate>> found = gallery.search(asked, k, minScore);
                        for (int p = 0; p < probes; p++) {
                            compare(truth(asked.get(p), enrolled, k, minScore), found.get(p), minScore);
                        }
                    }
                    if (entries > 1000) {
                        break;
                    }
                }
            }
        }
    }

    private static List<Candidate> truth(FaceTemplate probe, List<FaceTemplate> enrolled, int k, float minScore) {
        return IntStream.range(0, enrolled.size())
                .mapToObj(i -> new Candidate(1000 + i, probe.similarity(enrolled.get(i))))
                .filter(candidate -> candidate.score() >= minScore)
                .sorted(Comparator.comparingDouble(candidate -> -candidate.score()))
                .limit(k)
                .toList();
    }

    private static void compare(List<Candidate> truth, List<Candidate> found, float minScore) {
        assertEquals(truth.size(), found.size());
        for (int i = 0; i < truth.size(); i++) {
            assertEquals(truth.get(i).entryId(), found.get(i).entryId());
            assertEquals(truth.get(i).score(), found.get(i).score(), TOLERANCE);
            assertTrue(found.get(i).score() >= minScore);
        }
    }
}
