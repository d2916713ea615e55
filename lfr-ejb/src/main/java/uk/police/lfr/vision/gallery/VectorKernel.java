package uk.police.lfr.vision.gallery;

import jdk.incubator.vector.FloatVector;
import jdk.incubator.vector.VectorOperators;
import jdk.incubator.vector.VectorSpecies;

/**
 * The Vector API kernel: four streams of panels as wide as the processor's registers, eight running sums, for one probe
 * or for two at once. Four at once would read the panel half as often, but Java 17 compiles so many running sums badly
 * (11 instead of 87 GFLOP/s, 2026), and the panel is in the second cache anyway. Needs {@code --add-modules
 * jdk.incubator.vector}.
 */
final class VectorKernel implements SearchKernel {
    private static final VectorSpecies<Float> SPECIES = FloatVector.SPECIES_PREFERRED;
    private static final int LANES = SPECIES.length();
    private static final int STREAMS = 4;

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
        return 2;
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
        if (count == 2) {
            return two(chunk, at, step, dims, scratch, probes, limits, firstLimit, scores);
        }
        return one(chunk, at, step, dims, scratch, probes, limits[firstLimit], scores);
    }

    private static int one(
            float[] chunk, int at, int step, int dims, float[] scratch, int probe, float limit, int scores) {
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
        return store(a0.add(a1), b0.add(b1), c0.add(c1), d0.add(d1), limit, scratch, scores);
    }

    private static int two(
            float[] chunk,
            int at,
            int step,
            int dims,
            float[] scratch,
            int probe,
            float[] limits,
            int firstLimit,
            int scores) {
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
        return store(a0, b0, c0, d0, limits[firstLimit], scratch, scores)
                | store(a1, b1, c1, d1, limits[firstLimit + 1], scratch, scores + STREAMS * LANES) << 1;
    }

    private static int store(
            FloatVector a, FloatVector b, FloatVector c, FloatVector d, float limit, float[] scratch, int scores) {
        a.intoArray(scratch, scores);
        b.intoArray(scratch, scores + LANES);
        c.intoArray(scratch, scores + 2 * LANES);
        d.intoArray(scratch, scores + 3 * LANES);
        FloatVector best = a.max(b).max(c.max(d));
        return best.compare(VectorOperators.GE, limit).anyTrue() ? 1 : 0;
    }
}
