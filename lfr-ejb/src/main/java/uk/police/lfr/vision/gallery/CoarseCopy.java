package uk.police.lfr.vision.gallery;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * A copy of a gallery in half the memory, for a first look where reading the rows is what takes time: one probe, many
 * rows. It leaves nobody out: a row whose copy scores below the limit by more than the margin cannot itself reach it,
 * since a score of two vectors changes by no more than one of them is moved, times the other's length (1). What remains
 * is scored by the rows themselves.
 *
 * <p>Immutable until wiped; the arrays are as large as those of {@link PanelLayout}, and so not moved.
 */
final class CoarseCopy {
    /**
     * A sum of n products in float is off by at most n roundings of 2^-24, of the copies and of the rows alike; probes
     * are of length 1 only to as much.
     */
    private static final float ROUNDING = 3 * 0x1p-24f;

    private final PanelLayout rows;
    private final PanelLayout layout;
    private final List<int[]> chunks = new ArrayList<>();
    private final float[] margins;

    /** @param steps of the gallery that hold rows */
    CoarseCopy(List<float[]> exact, PanelLayout rows, int steps) {
        this.rows = rows;
        this.layout = PanelLayout.of(rows.streams(), rows.lanes(), rows.dims() / 2);
        this.margins = new float[steps];
        for (int step = 0; step < steps; step++) {
            if (step / layout.panels() == chunks.size()) {
                chunks.add(new int[layout.chunkLength()]);
            }
            margins[step] = margin(copy(exact, step));
        }
    }

    /** The largest squared distance of a row of this step from its copy. */
    private float copy(List<float[]> exact, int step) {
        float largest = 0;
        for (int stream = 0; stream < rows.streams(); stream++) {
            float distance = CoarseKernel.pack(
                    exact.get(step / rows.panels()),
                    rows.panel(stream, step % rows.panels()),
                    rows.dims(),
                    chunks.get(step / layout.panels()),
                    layout.panel(stream, step % layout.panels()));
            largest = Math.max(largest, distance);
        }
        return largest;
    }

    private float margin(float squaredDistance) {
        float rounding = rows.dims() * ROUNDING;
        return (float) Math.sqrt(squaredDistance) * (1 + rounding) + rounding;
    }

    /** By how much the score of a copy may differ from the row's, at most. */
    float margin(int step) {
        return margins[step];
    }

    /**
     * Scores the copies of a step, into the scratch from 0 on.
     *
     * @return bit s is set where a row of stream s may score at or above the limit
     */
    int mayReach(int step, float[] scratch, int probe, float limit) {
        CoarseKernel.scores(
                chunks.get(step / layout.panels()),
                layout.panel(0, step % layout.panels()),
                layout.panels() * layout.dims() * layout.lanes(),
                rows.dims() / 2,
                scratch,
                probe,
                0);
        return CoarseKernel.reaching(scratch, 0, rows.streams(), limit - margins[step]);
    }

    /** Scores the rows themselves of one stream of a step, in place of their copies. */
    void scoreRows(List<float[]> exact, int step, int stream, float[] scratch, int probe) {
        CoarseKernel.exactly(
                exact.get(step / rows.panels()),
                rows.panel(stream, step % rows.panels()),
                rows.dims(),
                scratch,
                probe,
                stream * rows.lanes());
    }

    void wipe() {
        chunks.forEach(chunk -> Arrays.fill(chunk, 0));
    }

    /** Where the copies lie, for the check that nothing stays. */
    List<int[]> chunks() {
        return chunks;
    }
}
