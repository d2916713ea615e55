package uk.police.lfr.bench.peers;

import java.io.IOException;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import uk.police.lfr.bench.Figures;
import uk.police.lfr.vision.FaceTemplate;
import uk.police.lfr.vision.gallery.Candidate;
import uk.police.lfr.vision.onnx.MatMulTopK;

/** The search beside other ways to do the same, of 10,000 entries: is it right, and is it faster? */
final class SearchRivals {
    private static final int ENTRIES = 10_000;
    private static final int CHECKED = 64;

    private final Figures figures;

    SearchRivals(Figures figures) {
        this.figures = figures;
    }

    void run() throws IOException {
        try (Vectors vectors = new Vectors(ENTRIES)) {
            exactness(vectors);
            naive(vectors);
            onnxRuntime(vectors);
        }
    }

    private void exactness(Vectors vectors) {
        int wrong = 0;
        double error = 0;
        List<FaceTemplate> asked = vectors.probes().subList(0, CHECKED);
        List<List<Candidate>> found = vectors.search(asked);
        for (int probe = 0; probe < CHECKED; probe++) {
            FaceTemplate sought = asked.get(probe);
            List<Candidate> truth = IntStream.range(0, ENTRIES)
                    .mapToObj(i ->
                            new Candidate(i, sought.similarity(vectors.people().get(i))))
                    .sorted(Comparator.comparingDouble(candidate -> -candidate.score()))
                    .limit(Vectors.BEST)
                    .toList();
            for (int i = 0; i < Vectors.BEST; i++) {
                Candidate own = found.get(probe).get(i);
                wrong += own.entryId() == truth.get(i).entryId() ? 0 : 1;
                error = Math.max(error, Math.abs(own.score() - truth.get(i).score()));
            }
        }
        SearchGoals.print(figures, "G9", "wrong among the ten best of 64 probes", wrong, true, 0);
        SearchGoals.print(figures, "G9", "largest error of a score", error, true, 1e-6);
    }

    private void naive(Vectors vectors) throws IOException {
        NaiveSearch naive = new NaiveSearch(vectors.people(), vectors.probes(), Vectors.LENGTH, Vectors.BEST);
        float[] probe = new float[Vectors.LENGTH];
        vectors.probes().get(0).values().get(probe);
        double[] medians = Medians.of(
                () -> CpuTime.each(() -> naive.search(probe)),
                () -> CpuTime.each(() -> vectors.search(vectors.batch(0, 1))),
                () -> CpuTime.each(() -> vectors.search(vectors.batch(0, 32))) / 32);
        SearchGoals.print(figures, "G7", "times faster than naive, 1 at a time", medians[0] / medians[1], false, 8);
        SearchGoals.print(figures, "G7", "times faster than naive, 32 at a time", medians[0] / medians[2], false, 30);
    }

    private void onnxRuntime(Vectors vectors) throws IOException {
        try (MatMulTopK other = new MatMulTopK(vectors.people(), Vectors.LENGTH, Vectors.BEST)) {
            for (int batch : new int[] {1, 8, 32}) {
                List<FaceTemplate> asked = vectors.batch(0, batch);
                double[] medians = Medians.of(
                        () -> CpuTime.each(() -> vectors.search(asked)), () -> CpuTime.each(() -> other.search(asked)));
                SearchGoals.print(
                        figures,
                        "G6",
                        "time to ONNX Runtime, " + batch + " at a time",
                        medians[0] / medians[1],
                        true,
                        batch == 1 ? 0.9 : 1.05);
            }
        }
    }
}
