package uk.police.lfr.vision.gallery;

import java.util.Arrays;

/**
 * Runs on every Java virtual machine: long runs of multiply and add, which the compiler turns into vector
 * instructions by itself. Two to three times slower than {@link VectorKernel}.
 */
final class PlainKernel implements SearchKernel {
    /** Rows per panel: long enough for the compiler's loop, short enough for the first cache. */
    private static final int LANES = 256;

    @Override
    public String name() {
        return "plain";
    }

    @Override
    public PanelLayout layout(int templateLength) {
        return PanelLayout.of(1, LANES, templateLength);
    }

    @Override
    public int probesPerCall() {
        return 1;
    }

    @Override
    public int score(
            float[] chunk,
            PanelLayout layout,
            int panel,
            float[] scratch,
            int probes,
            int count,
            float[] limits,
            int firstLimit,
            int scores) {
        Arrays.fill(scratch, scores, scores + LANES, 0f);
        int from = layout.panel(0, panel);
        for (int j = 0; j < layout.dims(); j += 2) {
            add(chunk, from + j * LANES, scratch[probes + j], scratch[probes + j + 1], scratch, scores);
        }
        float best = scratch[scores];
        for (int i = 1; i < LANES; i++) {
            best = Math.max(best, scratch[scores + i]);
        }
        return best >= limits[firstLimit] ? 1 : 0;
    }

    private static void add(float[] chunk, int from, float one, float other, float[] scratch, int scores) {
        for (int i = 0; i < LANES; i++) {
            scratch[scores + i] += one * chunk[from + i] + other * chunk[from + LANES + i];
        }
    }
}
