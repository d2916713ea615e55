package uk.police.lfr.bench.peers;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import uk.police.lfr.bench.Figures;
import uk.police.lfr.vision.FaceTemplate;
import uk.police.lfr.vision.gallery.CurrentGallery;
import uk.police.lfr.vision.gallery.Gallery;
import uk.police.lfr.vision.gallery.GalleryRow;
import uk.police.lfr.vision.gallery.RandomTemplates;

/** A list of 10,000 that is replaced under running searches, and wiped. */
final class SwapGoals {
    private static final int ENTRIES = 10_000;

    /** Of the rows and of the copies for the first look. */
    private static final long BYTES = (long) ENTRIES * Vectors.LENGTH * Float.BYTES * 3 / 2;

    private static final int SEARCHES = 10_000;
    private static final int EVERY_MS = 200;
    private static final float ALERT = 0.5f;

    private final Figures figures;
    private final Limits limits;
    private final List<GalleryRow> rows = List.copyOf(new OverlappingRows(ENTRIES, Vectors.LENGTH));
    private final List<FaceTemplate> probe = new RandomTemplates(Vectors.LENGTH, 3).list(1);

    SwapGoals(Figures figures, Limits limits) {
        this.figures = figures;
        this.limits = limits;
    }

    void run() throws IOException {
        double[] medians = Medians.of(this::build, this::wipe, () -> limits.zero(BYTES));
        SearchGoals.print(figures, "G11", "rebuild of 10,000, ms", medians[0] / 1e3, true, 20);
        double wiped = BYTES / medians[1] / 1e3;
        SearchGoals.print(figures, "G12", "wiping to zeroing, 30 MB", wiped / medians[2], false, 0.5);
        swaps();
    }

    private Gallery gallery() {
        return Gallery.build(RandomTemplates.VERSION, Vectors.LENGTH, rows);
    }

    private double build() {
        Gallery[] built = new Gallery[1];
        double used = CpuTime.once(() -> built[0] = gallery());
        built[0].close();
        return used;
    }

    private double wipe() {
        return CpuTime.once(gallery()::close);
    }

    private void swaps() {
        ScheduledExecutorService swapper = Executors.newSingleThreadScheduledExecutor();
        try (CurrentGallery current = new CurrentGallery(gallery())) {
            AtomicInteger failed = new AtomicInteger();
            double alone = median(current, failed);
            List<Double> publishing = new ArrayList<>();
            swapper.scheduleAtFixedRate(
                    () -> {
                        Gallery next = gallery();
                        publishing.add(CpuTime.once(() -> current.publish(next)));
                    },
                    0,
                    EVERY_MS,
                    TimeUnit.MILLISECONDS);
            double swapped = median(current, failed);
            swapper.shutdownNow();
            swapper.awaitTermination(10, TimeUnit.SECONDS);
            SearchGoals.print(figures, "G11", "search during swaps to without", swapped / alone, true, 1.05);
            SearchGoals.print(figures, "G11", "failed searches", failed.get(), true, 0);
            double[] published =
                    publishing.stream().mapToDouble(each -> each / 1e3).sorted().toArray();
            SearchGoals.print(figures, "G11", "publishing and wiping, ms", published[published.length / 2], true, 1);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } finally {
            swapper.shutdownNow();
        }
    }

    /** Microseconds of a search. */
    private double median(CurrentGallery current, AtomicInteger failed) {
        double[] each = new double[SEARCHES];
        for (int i = 0; i < SEARCHES; i++) {
            each[i] = CpuTime.once(() -> {
                if (!current.search(probe, 1, ALERT).get(0).isEmpty()) {
                    failed.incrementAndGet();
                }
            });
        }
        Arrays.sort(each);
        return each[SEARCHES / 2];
    }
}
