package uk.police.lfr.residue;

import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import jdk.incubator.vector.FloatVector;
import jdk.incubator.vector.VectorOperators;
import jdk.incubator.vector.VectorSpecies;

/**
 * Templates, looked for by likeness: every window of as many numbers, whatever their length, whose cosine with one of
 * them is more than half, so that templates of other pictures of the same person are found too. One thread.
 */
final class Likenesses {
    private static final VectorSpecies<Float> SPECIES = FloatVector.SPECIES_PREFERRED;
    private static final double ALIKE = 0.5;

    /** Numbers of a template, normalised or not, are neither zero nor beyond these; most of a memory's words are. */
    private static final int LEAST_EXPONENT = 127 - 40;

    private static final int MOST_EXPONENT = 127 + 8;

    /** Of a template of length 1, of three added up, or as a network gives it. */
    private static final double LEAST_SQUARES = 0.1;

    private static final double MOST_SQUARES = 1e6;

    private final int length;
    private final List<String> names = new ArrayList<>();
    private final List<float[]> templates = new ArrayList<>();

    Likenesses(int length) {
        this.length = length;
    }

    /** @param template of length 1 */
    void add(String name, float[] template) {
        if (template.length != length) {
            throw new IllegalArgumentException(name + " has " + template.length + " numbers, not " + length);
        }
        names.add(name);
        templates.add(template);
    }

    int length() {
        return length;
    }

    /** @param text in the byte order in which numbers are to be read; tried at every fourth byte from its start */
    void find(ByteBuffer text, Consumer<String> found) {
        int words = text.limit() / Float.BYTES;
        float[] numbers = new float[words];
        int sound = 0;
        double squares = 0;
        for (int i = 0; i < words; i++) {
            int bits = text.getInt(i * Float.BYTES);
            int exponent = bits >> 23 & 0xFF;
            if (exponent < LEAST_EXPONENT || exponent > MOST_EXPONENT) {
                sound = 0;
                squares = 0;
                continue;
            }
            float value = Float.intBitsToFloat(bits);
            numbers[i] = value;
            squares += (double) value * value;
            sound++;
            if (sound >= length) {
                if (squares > LEAST_SQUARES && squares < MOST_SQUARES) {
                    compare(numbers, i + 1 - length, squares, found);
                }
                float first = numbers[i + 1 - length];
                squares -= (double) first * first;
            }
        }
    }

    private void compare(float[] numbers, int from, double squares, Consumer<String> found) {
        double needed = ALIKE * Math.sqrt(Math.max(squares, 0));
        for (int t = 0; t < templates.size(); t++) {
            double dot = dot(numbers, from, templates.get(t));
            if (dot > needed && dot > ALIKE * norm(numbers, from)) {
                found.accept(names.get(t));
            }
        }
    }

    private double dot(float[] numbers, int from, float[] template) {
        FloatVector sum = FloatVector.zero(SPECIES);
        int j = 0;
        for (; j <= length - SPECIES.length(); j += SPECIES.length()) {
            FloatVector there = FloatVector.fromArray(SPECIES, numbers, from + j);
            sum = there.fma(FloatVector.fromArray(SPECIES, template, j), sum);
        }
        double dot = sum.reduceLanes(VectorOperators.ADD);
        for (; j < length; j++) {
            dot += numbers[from + j] * template[j];
        }
        return dot;
    }

    private double norm(float[] numbers, int from) {
        double squares = 0;
        for (int j = 0; j < length; j++) {
            squares += (double) numbers[from + j] * numbers[from + j];
        }
        return Math.sqrt(squares);
    }
}
