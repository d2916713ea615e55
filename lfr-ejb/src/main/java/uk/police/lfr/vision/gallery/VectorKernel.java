package uk.police.lfr.vision.gallery;

import java.util.List;
import java.util.Optional;
import jdk.incubator.vector.FloatVector;
import jdk.incubator.vector.VectorOperators;
import jdk.incubator.vector.VectorSpecies;

/**
 * The Vector API kernel: four streams of panels as wide as the processor's registers; one probe with eight running
 * sums, or two (four on wide registers) with four each, or more by {@link WideKernel}. Needs {@code --add-modules
 * jdk.incubator.vector}.
 */
final class VectorKernel implements SearchKernel {
    private static final VectorSpecies<Float> SPECIES = FloatVector.SPECIES_PREFERRED;
    private static final int LANES = SPECIES.length();
    static final int STREAMS = 4;
    private static final int ROWS = STREAMS * LANES;
    private static final int FOUR = 4;

    /** Sixteen running sums need 32 registers, which processors have from 512 bits on. */
    private static final boolean WIDE = LANES >= 16;

    @Override
    public String name() {
        return "vector " + SPECIES.vectorBitSize();
    }

    @Override
    public PanelLayout layout(int templateLength) {
        return PanelLayout.of(STREAMS, LANES, templateLength);
    }

    @Override
    public int probesPerCall() {
        return WIDE ? WideKernel.MOST_PROBES : 2;
    }

    @Override
    public Optional<CoarseCopy> coarseCopy(List<float[]> chunks, PanelLayout layout, int steps) {
        return Optional.of(new CoarseCopy(chunks, layout, steps));
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
        int step = layout.dims() * layout.panels() * LANES;
        int at = layout.panel(0, panel);
        int dims = layout.dims();
        for (int done = 0; done < count; ) {
            done += some(chunk, at, step, dims, scratch, probes + done * dims, count - done, scores + done * ROWS);
        }
        int hits = 0;
        for (int p = 0; p < count; p++) {
            hits |= reaches(scratch, scores + p * ROWS, limits[firstLimit + p]) ? 1 << p : 0;
        }
        return hits;
    }

    /** As many probes as one pass takes. @return how many */
    private static int some(
            float[] chunk, int at, int step, int dims, float[] scratch, int probe, int left, int scores) {
        if (WIDE && left >= WideKernel.MANY_PROBES) {
            return many(chunk, at, step, dims, scratch, probe, left, scores);
        }
        if (WIDE && left >= FOUR) {
            four(chunk, at, step, dims, scratch, probe, scores);
            return FOUR;
        }
        if (left >= 2) {
            two(chunk, at, step, dims, scratch, probe, scores);
            return 2;
        }
        one(chunk, at, step, dims, scratch, probe, scores);
        return 1;
    }

    private static int many(
            float[] chunk, int at, int step, int dims, float[] scratch, int probe, int left, int scores) {
        int other = at + 2 * step;
        int otherScores = scores + 2 * LANES;
        if (left >= WideKernel.MOST_PROBES) {
            WideKernel.twelve(chunk, at, step, dims, scratch, probe, scores);
            WideKernel.twelve(chunk, other, step, dims, scratch, probe, otherScores);
            return WideKernel.MOST_PROBES;
        }
        WideKernel.eight(chunk, at, step, dims, scratch, probe, scores);
        WideKernel.eight(chunk, other, step, dims, scratch, probe, otherScores);
        return WideKernel.MANY_PROBES;
    }

    private static void one(float[] chunk, int at, int step, int dims, float[] scratch, int probe, int scores) {
        FloatVector a0 = FloatVector.zero(SPECIES);
        FloatVector b0 = a0;
        FloatVector c0 = a0;
        FloatVector d0 = a0;
        FloatVector a1 = a0;
        FloatVector b1 = a0;
        FloatVector c1 = a0;
        FloatVector d1 = a0;
        int b = at + step;
        int c = b + step;
        int d = c + step;
        for (int j = 0; j < dims; j += 2) {
            FloatVector even = FloatVector.broadcast(SPECIES, scratch[probe + j]);
            FloatVector odd = FloatVector.broadcast(SPECIES, scratch[probe + j + 1]);
            int o = j * LANES;
            a0 = FloatVector.fromArray(SPECIES, chunk, at + o).fma(even, a0);
            b0 = FloatVector.fromArray(SPECIES, chunk, b + o).fma(even, b0);
            c0 = FloatVector.fromArray(SPECIES, chunk, c + o).fma(even, c0);
            d0 = FloatVector.fromArray(SPECIES, chunk, d + o).fma(even, d0);
            a1 = FloatVector.fromArray(SPECIES, chunk, at + o + LANES).fma(odd, a1);
            b1 = FloatVector.fromArray(SPECIES, chunk, b + o + LANES).fma(odd, b1);
            c1 = FloatVector.fromArray(SPECIES, chunk, c + o + LANES).fma(odd, c1);
            d1 = FloatVector.fromArray(SPECIES, chunk, d + o + LANES).fma(odd, d1);
        }
        store(a0.add(a1), b0.add(b1), c0.add(c1), d0.add(d1), scratch, scores);
    }

    private static void two(float[] chunk, int at, int step, int dims, float[] scratch, int probe, int scores) {
        FloatVector a0 = FloatVector.zero(SPECIES);
        FloatVector b0 = a0;
        FloatVector c0 = a0;
        FloatVector d0 = a0;
        FloatVector a1 = a0;
        FloatVector b1 = a0;
        FloatVector c1 = a0;
        FloatVector d1 = a0;
        for (int j = 0; j < dims; j++) {
            int o = at + j * LANES;
            FloatVector va = FloatVector.fromArray(SPECIES, chunk, o);
            FloatVector vb = FloatVector.fromArray(SPECIES, chunk, o + step);
            FloatVector vc = FloatVector.fromArray(SPECIES, chunk, o + 2 * step);
            FloatVector vd = FloatVector.fromArray(SPECIES, chunk, o + 3 * step);
            FloatVector q0 = FloatVector.broadcast(SPECIES, scratch[probe + j]);
            a0 = va.fma(q0, a0);
            b0 = vb.fma(q0, b0);
            c0 = vc.fma(q0, c0);
            d0 = vd.fma(q0, d0);
            FloatVector q1 = FloatVector.broadcast(SPECIES, scratch[probe + dims + j]);
            a1 = va.fma(q1, a1);
            b1 = vb.fma(q1, b1);
            c1 = vc.fma(q1, c1);
            d1 = vd.fma(q1, d1);
        }
        store(a0, b0, c0, d0, scratch, scores);
        store(a1, b1, c1, d1, scratch, scores + ROWS);
    }

    private static void four(float[] chunk, int at, int step, int dims, float[] scratch, int probe, int scores) {
        FloatVector a0 = FloatVector.zero(SPECIES);
        FloatVector b0 = a0;
        FloatVector c0 = a0;
        FloatVector d0 = a0;
        FloatVector a1 = a0;
        FloatVector b1 = a0;
        FloatVector c1 = a0;
        FloatVector d1 = a0;
        FloatVector a2 = a0;
        FloatVector b2 = a0;
        FloatVector c2 = a0;
        FloatVector d2 = a0;
        FloatVector a3 = a0;
        FloatVector b3 = a0;
        FloatVector c3 = a0;
        FloatVector d3 = a0;
        for (int j = 0; j < dims; j++) {
            int o = at + j * LANES;
            FloatVector va = FloatVector.fromArray(SPECIES, chunk, o);
            FloatVector vb = FloatVector.fromArray(SPECIES, chunk, o + step);
            FloatVector vc = FloatVector.fromArray(SPECIES, chunk, o + 2 * step);
            FloatVector vd = FloatVector.fromArray(SPECIES, chunk, o + 3 * step);
            FloatVector q0 = FloatVector.broadcast(SPECIES, scratch[probe + j]);
            a0 = va.fma(q0, a0);
            b0 = vb.fma(q0, b0);
            c0 = vc.fma(q0, c0);
            d0 = vd.fma(q0, d0);
            FloatVector q1 = FloatVector.broadcast(SPECIES, scratch[probe + dims + j]);
            a1 = va.fma(q1, a1);
            b1 = vb.fma(q1, b1);
            c1 = vc.fma(q1, c1);
            d1 = vd.fma(q1, d1);
            FloatVector q2 = FloatVector.broadcast(SPECIES, scratch[probe + 2 * dims + j]);
            a2 = va.fma(q2, a2);
            b2 = vb.fma(q2, b2);
            c2 = vc.fma(q2, c2);
            d2 = vd.fma(q2, d2);
            FloatVector q3 = FloatVector.broadcast(SPECIES, scratch[probe + 3 * dims + j]);
            a3 = va.fma(q3, a3);
            b3 = vb.fma(q3, b3);
            c3 = vc.fma(q3, c3);
            d3 = vd.fma(q3, d3);
        }
        store(a0, b0, c0, d0, scratch, scores);
        store(a1, b1, c1, d1, scratch, scores + ROWS);
        store(a2, b2, c2, d2, scratch, scores + 2 * ROWS);
        store(a3, b3, c3, d3, scratch, scores + 3 * ROWS);
    }

    static void store(FloatVector a, FloatVector b, FloatVector c, FloatVector d, float[] scratch, int scores) {
        a.intoArray(scratch, scores);
        b.intoArray(scratch, scores + LANES);
        c.intoArray(scratch, scores + 2 * LANES);
        d.intoArray(scratch, scores + 3 * LANES);
    }

    /** Reads the scores back: a compiler that inlines this into the loops above gives up on their sums. */
    private static boolean reaches(float[] scratch, int scores, float limit) {
        FloatVector a = FloatVector.fromArray(SPECIES, scratch, scores);
        FloatVector b = FloatVector.fromArray(SPECIES, scratch, scores + LANES);
        FloatVector c = FloatVector.fromArray(SPECIES, scratch, scores + 2 * LANES);
        FloatVector d = FloatVector.fromArray(SPECIES, scratch, scores + 3 * LANES);
        return a.max(b).max(c.max(d)).compare(VectorOperators.GE, limit).anyTrue();
    }
}
