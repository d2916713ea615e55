package uk.police.lfr.vision.gallery;

import jdk.incubator.vector.FloatVector;
import jdk.incubator.vector.VectorSpecies;

/**
 * The parts of {@link VectorKernel} for processors with 32 registers: many probes with two streams of panels at a time,
 * so that each number that comes from the outer caches is used twelve (or eight) times, and each probe's number twice.
 *
 * <p>Written out, since the compiler keeps running sums in registers only where they are variables. Each sum runs over
 * the numbers in their order, as in {@link VectorKernel}: the same score, bit by bit, however many probes are asked
 * together from two on.
 */
final class WideKernel {
    static final int MOST_PROBES = 12;
    static final int MANY_PROBES = 8;

    private static final VectorSpecies<Float> SPECIES = FloatVector.SPECIES_PREFERRED;
    private static final int LANES = SPECIES.length();
    private static final int ROWS = VectorKernel.STREAMS * LANES;

    private WideKernel() {}

    static void twelve(float[] chunk, int at, int step, int dims, float[] scratch, int probe, int scores) {
        FloatVector a0 = FloatVector.zero(SPECIES);
        FloatVector b0 = a0;
        FloatVector a1 = a0;
        FloatVector b1 = a0;
        FloatVector a2 = a0;
        FloatVector b2 = a0;
        FloatVector a3 = a0;
        FloatVector b3 = a0;
        FloatVector a4 = a0;
        FloatVector b4 = a0;
        FloatVector a5 = a0;
        FloatVector b5 = a0;
        FloatVector a6 = a0;
        FloatVector b6 = a0;
        FloatVector a7 = a0;
        FloatVector b7 = a0;
        FloatVector a8 = a0;
        FloatVector b8 = a0;
        FloatVector a9 = a0;
        FloatVector b9 = a0;
        FloatVector a10 = a0;
        FloatVector b10 = a0;
        FloatVector a11 = a0;
        FloatVector b11 = a0;
        for (int j = 0; j < dims; j++) {
            int o = at + j * LANES;
            FloatVector va = FloatVector.fromArray(SPECIES, chunk, o);
            FloatVector vb = FloatVector.fromArray(SPECIES, chunk, o + step);
            FloatVector q0 = FloatVector.broadcast(SPECIES, scratch[probe + j]);
            a0 = va.fma(q0, a0);
            b0 = vb.fma(q0, b0);
            FloatVector q1 = FloatVector.broadcast(SPECIES, scratch[probe + dims + j]);
            a1 = va.fma(q1, a1);
            b1 = vb.fma(q1, b1);
            FloatVector q2 = FloatVector.broadcast(SPECIES, scratch[probe + 2 * dims + j]);
            a2 = va.fma(q2, a2);
            b2 = vb.fma(q2, b2);
            FloatVector q3 = FloatVector.broadcast(SPECIES, scratch[probe + 3 * dims + j]);
            a3 = va.fma(q3, a3);
            b3 = vb.fma(q3, b3);
            FloatVector q4 = FloatVector.broadcast(SPECIES, scratch[probe + 4 * dims + j]);
            a4 = va.fma(q4, a4);
            b4 = vb.fma(q4, b4);
            FloatVector q5 = FloatVector.broadcast(SPECIES, scratch[probe + 5 * dims + j]);
            a5 = va.fma(q5, a5);
            b5 = vb.fma(q5, b5);
            FloatVector q6 = FloatVector.broadcast(SPECIES, scratch[probe + 6 * dims + j]);
            a6 = va.fma(q6, a6);
            b6 = vb.fma(q6, b6);
            FloatVector q7 = FloatVector.broadcast(SPECIES, scratch[probe + 7 * dims + j]);
            a7 = va.fma(q7, a7);
            b7 = vb.fma(q7, b7);
            FloatVector q8 = FloatVector.broadcast(SPECIES, scratch[probe + 8 * dims + j]);
            a8 = va.fma(q8, a8);
            b8 = vb.fma(q8, b8);
            FloatVector q9 = FloatVector.broadcast(SPECIES, scratch[probe + 9 * dims + j]);
            a9 = va.fma(q9, a9);
            b9 = vb.fma(q9, b9);
            FloatVector q10 = FloatVector.broadcast(SPECIES, scratch[probe + 10 * dims + j]);
            a10 = va.fma(q10, a10);
            b10 = vb.fma(q10, b10);
            FloatVector q11 = FloatVector.broadcast(SPECIES, scratch[probe + 11 * dims + j]);
            a11 = va.fma(q11, a11);
            b11 = vb.fma(q11, b11);
        }
        a0.intoArray(scratch, scores);
        b0.intoArray(scratch, scores + LANES);
        a1.intoArray(scratch, scores + ROWS);
        b1.intoArray(scratch, scores + ROWS + LANES);
        a2.intoArray(scratch, scores + 2 * ROWS);
        b2.intoArray(scratch, scores + 2 * ROWS + LANES);
        a3.intoArray(scratch, scores + 3 * ROWS);
        b3.intoArray(scratch, scores + 3 * ROWS + LANES);
        a4.intoArray(scratch, scores + 4 * ROWS);
        b4.intoArray(scratch, scores + 4 * ROWS + LANES);
        a5.intoArray(scratch, scores + 5 * ROWS);
        b5.intoArray(scratch, scores + 5 * ROWS + LANES);
        a6.intoArray(scratch, scores + 6 * ROWS);
        b6.intoArray(scratch, scores + 6 * ROWS + LANES);
        a7.intoArray(scratch, scores + 7 * ROWS);
        b7.intoArray(scratch, scores + 7 * ROWS + LANES);
        a8.intoArray(scratch, scores + 8 * ROWS);
        b8.intoArray(scratch, scores + 8 * ROWS + LANES);
        a9.intoArray(scratch, scores + 9 * ROWS);
        b9.intoArray(scratch, scores + 9 * ROWS + LANES);
        a10.intoArray(scratch, scores + 10 * ROWS);
        b10.intoArray(scratch, scores + 10 * ROWS + LANES);
        a11.intoArray(scratch, scores + 11 * ROWS);
        b11.intoArray(scratch, scores + 11 * ROWS + LANES);
    }

    static void eight(float[] chunk, int at, int step, int dims, float[] scratch, int probe, int scores) {
        FloatVector a0 = FloatVector.zero(SPECIES);
        FloatVector b0 = a0;
        FloatVector a1 = a0;
        FloatVector b1 = a0;
        FloatVector a2 = a0;
        FloatVector b2 = a0;
        FloatVector a3 = a0;
        FloatVector b3 = a0;
        FloatVector a4 = a0;
        FloatVector b4 = a0;
        FloatVector a5 = a0;
        FloatVector b5 = a0;
        FloatVector a6 = a0;
        FloatVector b6 = a0;
        FloatVector a7 = a0;
        FloatVector b7 = a0;
        for (int j = 0; j < dims; j++) {
            int o = at + j * LANES;
            FloatVector va = FloatVector.fromArray(SPECIES, chunk, o);
            FloatVector vb = FloatVector.fromArray(SPECIES, chunk, o + step);
            FloatVector q0 = FloatVector.broadcast(SPECIES, scratch[probe + j]);
            a0 = va.fma(q0, a0);
            b0 = vb.fma(q0, b0);
            FloatVector q1 = FloatVector.broadcast(SPECIES, scratch[probe + dims + j]);
            a1 = va.fma(q1, a1);
            b1 = vb.fma(q1, b1);
            FloatVector q2 = FloatVector.broadcast(SPECIES, scratch[probe + 2 * dims + j]);
            a2 = va.fma(q2, a2);
            b2 = vb.fma(q2, b2);
            FloatVector q3 = FloatVector.broadcast(SPECIES, scratch[probe + 3 * dims + j]);
            a3 = va.fma(q3, a3);
            b3 = vb.fma(q3, b3);
            FloatVector q4 = FloatVector.broadcast(SPECIES, scratch[probe + 4 * dims + j]);
            a4 = va.fma(q4, a4);
            b4 = vb.fma(q4, b4);
            FloatVector q5 = FloatVector.broadcast(SPECIES, scratch[probe + 5 * dims + j]);
            a5 = va.fma(q5, a5);
            b5 = vb.fma(q5, b5);
            FloatVector q6 = FloatVector.broadcast(SPECIES, scratch[probe + 6 * dims + j]);
            a6 = va.fma(q6, a6);
            b6 = vb.fma(q6, b6);
            FloatVector q7 = FloatVector.broadcast(SPECIES, scratch[probe + 7 * dims + j]);
            a7 = va.fma(q7, a7);
            b7 = vb.fma(q7, b7);
        }
        a0.intoArray(scratch, scores);
        b0.intoArray(scratch, scores + LANES);
        a1.intoArray(scratch, scores + ROWS);
        b1.intoArray(scratch, scores + ROWS + LANES);
        a2.intoArray(scratch, scores + 2 * ROWS);
        b2.intoArray(scratch, scores + 2 * ROWS + LANES);
        a3.intoArray(scratch, scores + 3 * ROWS);
        b3.intoArray(scratch, scores + 3 * ROWS + LANES);
        a4.intoArray(scratch, scores + 4 * ROWS);
        b4.intoArray(scratch, scores + 4 * ROWS + LANES);
        a5.intoArray(scratch, scores + 5 * ROWS);
        b5.intoArray(scratch, scores + 5 * ROWS + LANES);
        a6.intoArray(scratch, scores + 6 * ROWS);
        b6.intoArray(scratch, scores + 6 * ROWS + LANES);
        a7.intoArray(scratch, scores + 7 * ROWS);
        b7.intoArray(scratch, scores + 7 * ROWS + LANES);
    }
}
