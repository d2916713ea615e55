package uk.police.lfr.vision.gallery;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import uk.police.lfr.vision.FaceTemplate;

/**
 * An immutable snapshot of a watchlist's templates, searched exactly. Thread-safe: any number of threads search at
 * once.
 *
 * <p>Closing retires it: searches in progress end undisturbed, then the memory is zeroed. A search that begins after
 * that throws {@link GalleryRetired}; {@link CurrentGallery} handles this for callers that swap galleries.
 */
public final class Gallery implements AutoCloseable {
    /** Added to the searches in progress once closed, so that the sum is negative. */
    private static final int RETIRED = Integer.MIN_VALUE / 2;

    /** Of two megabytes: what is smaller stays in a core's own cache, where a first look gains nothing. */
    private static final int FIRST_LOOK_CHUNKS = 3;

    private final String templateVersion;
    private final long[] entryIds;
    private final SearchKernel kernel;
    private final PanelLayout layout;
    private final List<float[]> chunks;
    private final Optional<CoarseCopy> firstLook;
    private final AtomicInteger searches = new AtomicInteger();

    private Gallery(String templateVersion, SearchKernel kernel, PanelLayout layout, GalleryBuilder builder) {
        this.templateVersion = templateVersion;
        this.kernel = kernel;
        this.layout = layout;
        this.entryIds = builder.entryIds();
        this.chunks = builder.chunks();
        this.firstLook =
                chunks.size() < FIRST_LOOK_CHUNKS ? Optional.empty() : kernel.coarseCopy(chunks, layout, steps());
    }

    /**
     * Builds a gallery; rows of the same entry are averaged into one template.
     *
     * @param templateVersion of all rows
     * @param templateLength floats per row
     * @param rows read once; their bytes are copied, the caller zeroes them
     * @throws uk.police.lfr.vision.VisionException a row is not {@code 4 * templateLength} bytes long
     */
    public static Gallery build(String templateVersion, int templateLength, Iterable<GalleryRow> rows) {
        return build(templateVersion, templateLength, rows, SearchKernels.chosen());
    }

    static Gallery build(String version, int templateLength, Iterable<GalleryRow> rows, SearchKernel kernel) {
        PanelLayout layout = kernel.layout(templateLength);
        GalleryBuilder builder = new GalleryBuilder(layout, templateLength);
        boolean built = false;
        try {
            rows.forEach(builder::add);
            Gallery gallery = new Gallery(version, kernel, layout, builder);
            built = true;
            return gallery;
        } finally {
            if (!built) {
                builder.wipe();
            }
        }
    }

    public String templateVersion() {
        return templateVersion;
    }

    /** Entries, each with one template. */
    public int size() {
        return entryIds.length;
    }

    /**
     * The best entries for each probe, all probes in one pass.
     *
     * @param probes of this gallery's version; they stay the caller's
     * @param k most candidates per probe, above 0
     * @param minScore nothing below this is returned
     * @return per probe, in the order given: candidates at or above {@code minScore}, best first, at most {@code k}
     * @throws uk.police.lfr.vision.IncomparableTemplates a probe is of another version
     * @throws GalleryRetired this gallery was closed
     */
    public List<List<Candidate>> search(List<FaceTemplate> probes, int k, float minScore) {
        probes.forEach(probe -> probe.requireComparable(templateVersion));
        begin();
        try {
            List<BestCandidates> best = new ArrayList<>();
            probes.forEach(probe -> best.add(new BestCandidates(k, minScore)));
            for (int from = 0; from < probes.size(); ) {
                from = searchSome(probes, from, best);
            }
            return best.stream().map(BestCandidates::list).toList();
        } finally {
            end();
        }
    }

    /**
     * How many of the probes are at least so much alike to one entry; 0 where the entry is not listed.
     *
     * @throws uk.police.lfr.vision.IncomparableTemplates a probe is of another version
     * @throws GalleryRetired this gallery was closed
     */
    public int agreeing(long entryId, List<FaceTemplate> probes, float least) {
        probes.forEach(probe -> probe.requireComparable(templateVersion));
        begin();
        try {
            int row = rowOf(entryId);
            return row < 0
                    ? 0
                    : (int) probes.stream()
                            .filter(probe -> layout.dot(chunks, row, probe.values()) >= least)
                            .count();
        } finally {
            end();
        }
    }

    private int rowOf(long entryId) {
        for (int row = 0; row < entryIds.length; row++) {
            if (entryIds[row] == entryId) {
                return row;
            }
        }
        return -1;
    }

    /** As many probes as the scratch holds; returns the first one left. */
    private int searchSome(List<FaceTemplate> probes, int from, List<BestCandidates> best) {
        try (SearchScratch scratch = SearchScratch.take(layout, kernel.probesPerCall())) {
            int to = Math.min(probes.size(), from + scratch.capacity());
            int[] at = new int[to - from];
            for (int p = from; p < to; p++) {
                at[p - from] = scratch.add(probes.get(p));
            }
            if (firstLook.isPresent() && probes.size() == 1) {
                lookFirst(firstLook.get(), scratch.floats(), at[0], best.get(0));
                return to;
            }
            float[] limits = new float[to - from];
            List<BestCandidates> asked = best.subList(from, to);
            for (int step = 0; step < steps(); step++) {
                for (int p = 0; p < at.length; p += kernel.probesPerCall()) {
                    int count = Math.min(kernel.probesPerCall(), at.length - p);
                    scoreStep(step, scratch.floats(), at[p], count, limits, p, asked);
                }
            }
            return to;
        }
    }

    private int steps() {
        return (entryIds.length + layout.rowsPerStep() - 1) / layout.rowsPerStep();
    }

    /** Scores only rows whose copies say that they may matter. */
    private void lookFirst(CoarseCopy copy, float[] scratch, int probe, BestCandidates best) {
        for (int step = 0; step < steps(); step++) {
            int streams = copy.mayReach(step, scratch, probe, best.limit());
            for (int stream = 0; streams >> stream != 0; stream++) {
                if ((streams >> stream & 1) != 0) {
                    copy.scoreRows(chunks, step, stream, scratch, probe);
                    int from = stream * layout.lanes();
                    int firstRow = step * layout.rowsPerStep() + from;
                    collect(firstRow, layout.lanes(), scratch, from, best.limit(), best);
                }
            }
        }
    }

    private void scoreStep(
            int step, float[] scratch, int probes, int count, float[] limits, int first, List<BestCandidates> best) {
        for (int p = 0; p < count; p++) {
            limits[first + p] = best.get(first + p).limit();
        }
        float[] chunk = chunks.get(step / layout.panels());
        int hits = kernel.score(chunk, layout, step % layout.panels(), scratch, probes, count, limits, first, 0);
        for (int p = 0; p < count && hits >> p != 0; p++) {
            if ((hits >> p & 1) != 0) {
                int scores = p * layout.rowsPerStep();
                collect(
                        step * layout.rowsPerStep(),
                        layout.rowsPerStep(),
                        scratch,
                        scores,
                        limits[first + p],
                        best.get(first + p));
            }
        }
    }

    private void collect(int firstRow, int most, float[] scratch, int scores, float limit, BestCandidates best) {
        int rows = Math.min(most, entryIds.length - firstRow);
        for (int i = 0; i < rows; i++) {
            if (scratch[scores + i] >= limit) {
                best.offer(entryIds[firstRow + i], scratch[scores + i]);
            }
        }
    }

    private void begin() {
        if (searches.getAndUpdate(count -> count < 0 ? count : count + 1) < 0) {
            throw new GalleryRetired();
        }
    }

    private void end() {
        if (searches.decrementAndGet() == RETIRED) {
            wipe();
        }
    }

    @Override
    public void close() {
        int running = searches.getAndUpdate(count -> count < 0 ? count : count + RETIRED);
        if (running == 0) {
            wipe();
        }
    }

    private void wipe() {
        chunks.forEach(chunk -> Arrays.fill(chunk, 0f));
        firstLook.ifPresent(CoarseCopy::wipe);
    }

    /** Where the templates lie, for the check that nothing stays. */
    List<float[]> chunks() {
        return chunks;
    }

    /** Where the copies of the templates lie, if there are any. */
    Optional<CoarseCopy> firstLook() {
        return firstLook;
    }

    @Override
    public String toString() {
        return "Gallery of " + entryIds.length + " entries, version " + templateVersion;
    }
}
