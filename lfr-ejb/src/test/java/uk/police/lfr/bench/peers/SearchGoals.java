package uk.police.lfr.bench.peers;

import java.io.IOException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import uk.police.lfr.bench.Figures;
import uk.police.lfr.bench.Machine;
import uk.police.lfr.vision.FaceTemplate;
import uk.police.lfr.vision.gallery.Gallery;
import uk.police.lfr.vision.gallery.RandomTemplates;
import uk.police.lfr.vision.gallery.WithoutFirstLook;

/**
 * The goals of the exact search, a line each: what it does as a share of what one core of this machine can do, measured
 * in the same minute, one thread, processor time. Argument: folder with the program {@code limits}.
 */
public final class SearchGoals {
    private static final int LENGTH = Vectors.LENGTH;
    private static final float ANY_SCORE = -2;
    private static final boolean JAVA_25 = Runtime.version().feature() >= 25;

    /** What the study's embedder took for one face, microseconds of processor time. */
    private static final double EMBEDDING_US = 14_000;

    private static final int FACES_A_FRAME = 20;

    private final Figures figures;
    private final Limits limits;
    private final List<FaceTemplate> probes = new RandomTemplates(LENGTH, 2).list(32);

    private SearchGoals(Figures figures, Limits limits) {
        this.figures = figures;
        this.limits = limits;
    }

    public static void main(String[] args) throws IOException {
        Figures figures = new Figures(System.out);
        figures.print("machine", Machine.facts());
        try (Limits limits = new Limits(Path.of(args[0]))) {
            SearchGoals goals = new SearchGoals(figures, limits);
            goals.firstSearches();
            goals.small();
            goals.ten();
            goals.hundred();
            goals.million();
            new SearchRivals(figures).run();
            new SwapGoals(figures, limits).run();
        }
        figures.print("machine", Machine.facts());
    }

    /** Prints whether a value is as it should be. */
    static void print(Figures figures, String goal, String of, double value, boolean atMost, double target) {
        Map<String, Object> values = new LinkedHashMap<>();
        values.put("goal", goal);
        values.put("of", of);
        values.put("value", value);
        values.put(atMost ? "atMost" : "atLeast", target);
        values.put("met", atMost ? value <= target : value >= target);
        figures.print("searchGoal", values);
    }

    private static Gallery gallery(int entries) {
        return Gallery.build(RandomTemplates.VERSION, LENGTH, new OverlappingRows(entries, LENGTH));
    }

    private Runnable search(Gallery gallery, int batch) {
        List<FaceTemplate> asked = probes.subList(0, batch);
        return () -> gallery.search(asked, Vectors.BEST, ANY_SCORE);
    }

    private double microseconds(Gallery gallery, int batch) {
        return CpuTime.each(search(gallery, batch)) / batch;
    }

    /** In a process that has searched nothing yet. */
    private void firstSearches() {
        try (Gallery gallery = gallery(10_000)) {
            for (int batch : new int[] {1, 8}) {
                double first = CpuTime.once(search(gallery, batch));
                for (int i = 0; i < 10; i++) {
                    microseconds(gallery, batch);
                }
                double steady = batch * microseconds(gallery, batch);
                print(figures, "G13", "first to later, 10,000, " + batch + " at a time", first / steady, true, 2);
            }
        }
    }

    private void small() throws IOException {
        limits.rows(2_000, LENGTH);
        try (Gallery gallery = gallery(2_000)) {
            computing(gallery, 32, "G1", JAVA_25 ? 0.75 : 0.72);
        }
    }

    private void ten() throws IOException {
        limits.rows(10_000, LENGTH);
        reading(10_000, "G4", 0.80);
        try (Gallery gallery = gallery(10_000)) {
            computing(gallery, 8, "G2", 0.65);
            computing(gallery, 32, "G1", JAVA_25 ? 0.75 : 0.72);
            double each = Medians.of(() -> microseconds(gallery, FACES_A_FRAME))[0];
            print(figures, "G14", "20 faces a frame, of an embedding of 14 ms", each / EMBEDDING_US, true, 0.02);
        }
    }

    private void hundred() throws IOException {
        limits.rows(100_000, LENGTH);
        reading(100_000, "G3", 0.85);
        try (Gallery gallery = gallery(100_000)) {
            computing(gallery, 32, "G1", JAVA_25 ? 0.75 : 0.72);
        }
    }

    private void million() throws IOException {
        limits.rows(1_000_000, LENGTH);
        try (Gallery gallery = gallery(1_000_000)) {
            computing(gallery, 32, "G1", JAVA_25 ? 0.75 : 0.72);
        }
        limits.rows(1, LENGTH);
    }

    /** Many probes at a time: how near to nothing but multiplying and adding. */
    private void computing(Gallery gallery, int batch, String goal, double target) throws IOException {
        double[] medians = Medians.of(
                () -> microseconds(gallery, batch), limits::multiplyAdd, () -> limits.search(batch, Vectors.BEST));
        double operations = 2.0 * gallery.size() * LENGTH / medians[0] / 1e3;
        print(figures, goal, "multiply-add, " + size(gallery, batch), operations / medians[1], false, target);
        reference(gallery, batch, medians[0], medians[2]);
    }

    /** One probe: how near to nothing but reading the rows once, and how much less the first look takes. */
    private void reading(int entries, String goal, double target) throws IOException {
        OverlappingRows rows = new OverlappingRows(entries, LENGTH);
        long bytes = (long) entries * LENGTH * Float.BYTES;
        try (Gallery gallery = gallery(entries);
                Gallery whole = WithoutFirstLook.build(RandomTemplates.VERSION, LENGTH, rows)) {
            double[] medians = Medians.of(
                    () -> microseconds(whole, 1),
                    () -> limits.read(bytes),
                    () -> limits.search(1, Vectors.BEST),
                    () -> microseconds(gallery, 1));
            String size = size(gallery, 1);
            print(figures, goal, "reading, rows alone, " + size, bytes / medians[0] / 1e3 / medians[1], false, target);
            reference(gallery, 1, medians[3], medians[2]);
            print(figures, "G8", "first look to rows alone, " + size, medians[3] / medians[0], true, 0.62);
            long different = probes.stream()
                    .filter(probe -> !gallery.search(List.of(probe), Vectors.BEST, ANY_SCORE)
                            .equals(whole.search(List.of(probe), Vectors.BEST, ANY_SCORE)))
                    .count();
            print(figures, "G8", "probes of 32 with another answer, " + size, different, true, 0);
        }
    }

    private void reference(Gallery gallery, int batch, double own, double reference) {
        Map<String, Object> times = new LinkedHashMap<>();
        times.put("entries", gallery.size());
        times.put("probes", batch);
        times.put("ownUs", own);
        times.put("referenceUs", reference);
        figures.print("searchTime", times);
        print(figures, "G5", "time to C++, " + size(gallery, batch), own / reference, true, JAVA_25 ? 1.2 : 1.4);
    }

    private static String size(Gallery gallery, int batch) {
        return gallery.size() + " entries, " + batch + " at a time";
    }
}
