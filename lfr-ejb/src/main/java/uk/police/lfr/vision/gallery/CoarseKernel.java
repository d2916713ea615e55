package uk.police.lfr.vision.gallery;

import jdk.incubator.vector.FloatVector;
import jdk.incubator.vector.IntVector;
import jdk.incubator.vector.VectorOperators;
import jdk.incubator.vector.VectorSpecies;

/**
 * The Vector API's part of {@link CoarseCopy}: two neighbouring numbers of a row share one {@code int}. Shifted left by
 * 16 bits it is the first one as a float, as it stands it is the second one: the first one's bits are then the end of
 * its fraction, which {@link #pack} allows for.
 */
final class CoarseKernel {
    private static final VectorSpecies<Float> FLOATS = FloatVector.SPECIES_PREFERRED;
    private static final VectorSpecies<Integer> INTS = IntVector.SPECIES_PREFERRED;
    private static final int LANES = FLOATS.length();
    private static final int HALF = 16;

    /** Half of the last bit that is kept. */
    private static final int ROUNDING = 1 << HALF - 1;

    private CoarseKernel() {}

    /**
     * Copies one panel.
     *
     * @param at the panel's first float
     * @param to the first int of its copy
     * @return the largest squared distance of a row from its copy
     */
    static float pack(float[] from, int at, int dims, int[] into, int to) {
        FloatVector squares = FloatVector.zero(FLOATS);
        for (int j = 0; j < dims; j += 2) {
            FloatVector even = FloatVector.fromArray(FLOATS, from, at + j * LANES);
            FloatVector odd = FloatVector.fromArray(FLOATS, from, at + j * LANES + LANES);
            IntVector low = even.reinterpretAsInts().add(ROUNDING).lanewise(VectorOperators.LSHR, HALF);
            IntVector bits = odd.reinterpretAsInts();
            IntVector size = bits.and(Integer.MAX_VALUE).sub(low).add(ROUNDING).max(0);
            IntVector packed =
                    size.and(-1 << HALF).or(bits.and(Integer.MIN_VALUE)).or(low);
            packed.intoArray(into, to + j / 2 * LANES);
            FloatVector first =
                    even.sub(packed.lanewise(VectorOperators.LSHL, HALF).reinterpretAsFloats());
            FloatVector second = odd.sub(packed.reinterpretAsFloats());
            squares = second.fma(second, first.fma(first, squares));
        }
        return squares.reduceLanes(VectorOperators.MAX);
    }

    /** One probe's scores with the copies of one step, four panels that lie {@code step} ints apart. */
    static void scores(int[] chunk, int at, int step, int pairs, float[] scratch, int probe, int scores) {
        FloatVector a0 = FloatVector.zero(FLOATS);
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
        for (int j = 0; j < pairs; j++) {
            FloatVector even = FloatVector.broadcast(FLOATS, scratch[probe + 2 * j]);
            FloatVector odd = FloatVector.broadcast(FLOATS, scratch[probe + 2 * j + 1]);
            int o = j * LANES;
            IntVector va = IntVector.fromArray(INTS, chunk, at + o);
            IntVector vb = IntVector.fromArray(INTS, chunk, b + o);
            IntVector vc = IntVector.fromArray(INTS, chunk, c + o);
            IntVector vd = IntVector.fromArray(INTS, chunk, d + o);
            a0 = va.lanewise(VectorOperators.LSHL, HALF).reinterpretAsFloats().fma(even, a0);
            b0 = vb.lanewise(VectorOperators.LSHL, HALF).reinterpretAsFloats().fma(even, b0);
            c0 = vc.lanewise(VectorOperators.LSHL, HALF).reinterpretAsFloats().fma(even, c0);
            d0 = vd.lanewise(VectorOperators.LSHL, HALF).reinterpretAsFloats().fma(even, d0);
            a1 = va.reinterpretAsFloats().fma(odd, a1);
            b1 = vb.reinterpretAsFloats().fma(odd, b1);
            c1 = vc.reinterpretAsFloats().fma(odd, c1);
            d1 = vd.reinterpretAsFloats().fma(odd, d1);
        }
        VectorKernel.store(a0.add(a1), b0.add(b1), c0.add(c1), d0.add(d1), scratch, scores);
    }

    /** @return bit s is set where stream s has a score at or above the limit */
    static int reaching(float[] scratch, int scores, int streams, float limit) {
        int reaching = 0;
        for (int stream = 0; stream < streams; stream++) {
            FloatVector found = FloatVector.fromArray(FLOATS, scratch, scores + stream * LANES);
            reaching |= found.compare(VectorOperators.GE, limit).anyTrue() ? 1 << stream : 0;
        }
        return reaching;
    }

    /** One probe's scores with the rows of one panel themselves, summed in the order of {@link VectorKernel}. */
    static void exactly(float[] chunk, int at, int dims, float[] scratch, int probe, int scores) {
        FloatVector even = FloatVector.zero(FLOATS);
        FloatVector odd = even;
        for (int j = 0; j < dims; j += 2) {
            int o = at + j * LANES;
            even = FloatVector.fromArray(FLOATS, chunk, o).fma(FloatVector.broadcast(FLOATS, scratch[probe + j]), even);
            odd = FloatVector.fromArray(FLOATS, chunk, o + LANES)
                    .fma(FloatVector.broadcast(FLOATS, scratch[probe + j + 1]), odd);
        }
        even.add(odd).intoArray(scratch, scores);
    }
}
