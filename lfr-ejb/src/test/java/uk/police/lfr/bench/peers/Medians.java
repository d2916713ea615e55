package uk.police.lfr.bench.peers;

import java.io.IOException;
import java.util.Arrays;

/** Measures several things in turn, round after round. */
final class Medians {
    private static final int ROUNDS = 7;

    private Medians() {}

    /** One thing to measure. */
    interface Measure {
        double take() throws IOException;
    }

    /** The median of each, in the order given; a first round is not counted. */
    static double[] of(Measure... measures) throws IOException {
        double[][] taken = new double[measures.length][ROUNDS];
        for (int round = -1; round < ROUNDS; round++) {
            for (int i = 0; i < measures.length; i++) {
                int at = (i + Math.max(0, round)) % measures.length;
                double value = measures[at].take();
                if (round >= 0) {
                    taken[at][round] = value;
                }
            }
        }
        return Arrays.stream(taken)
                .mapToDouble(values -> Arrays.stream(values).sorted().toArray()[ROUNDS / 2])
                .toArray();
    }
}
