package uk.police.lfr.vision.gallery;

import java.nio.FloatBuffer;
import java.util.concurrent.ConcurrentLinkedDeque;
import uk.police.lfr.vision.FaceTemplate;
import uk.police.lfr.vision.memory.Zeros;

/**
 * Probes and scores of one search in one array that the collector does not move (see {@link PanelLayout}); zeroed when
 * the search ends and kept for the next one. One thread at a time.
 */
final class SearchScratch implements AutoCloseable {
    /** One G1 region of one megabyte less the array's header. */
    private static final int FLOATS = ((1 << 20) - 16) / Float.BYTES;

    private static final int KEPT = 8;
    private static final ConcurrentLinkedDeque<float[]> IDLE = new ConcurrentLinkedDeque<>();

    private final float[] floats;
    private final int dims;
    private final int scores;
    private int used;

    private SearchScratch(float[] floats, int dims, int scores) {
        this.floats = floats;
        this.dims = dims;
        this.scores = scores;
        this.used = scores;
    }

    /** Room for the scores of one kernel call, then for probes. */
    static SearchScratch take(PanelLayout layout, int probesPerCall) {
        float[] floats = IDLE.pollFirst();
        return new SearchScratch(
                floats == null ? new float[FLOATS] : floats, layout.dims(), layout.rowsPerStep() * probesPerCall);
    }

    /** How many probes fit at once. */
    int capacity() {
        return (floats.length - scores) / dims;
    }

    /** @return index of the probe's first float */
    int add(FaceTemplate probe) {
        int at = used;
        FloatBuffer values = probe.values();
        values.get(floats, at, probe.length());
        used += dims;
        return at;
    }

    float[] floats() {
        return floats;
    }

    /** Zeroes everything, scores too: they tell who resembles whom. */
    @Override
    public void close() {
        Zeros.over(floats, 0, used);
        if (IDLE.size() < KEPT) {
            IDLE.addFirst(floats);
        }
    }
}
