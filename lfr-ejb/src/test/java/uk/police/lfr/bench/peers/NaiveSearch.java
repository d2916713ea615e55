package uk.police.lfr.bench.peers;

import java.util.Arrays;
import java.util.List;
import java.util.concurrent.Callable;
import uk.police.lfr.vision.FaceTemplate;

/** The search as anybody would write it first: row after row, number after number, the best kept in order. */
final class NaiveSearch {
    private final float[] rows;
    private final float[][] probes;
    private final int length;
    private final int best;

    NaiveSearch(List<FaceTemplate> people, List<FaceTemplate> probes, int length, int best) {
        this.length = length;
        this.best = best;
        this.rows = new float[people.size() * length];
        this.probes = new float[probes.size()][length];
        for (int row = 0; row < people.size(); row++) {
            people.get(row).values().get(rows, row * length, length);
        }
        for (int probe = 0; probe < probes.size(); probe++) {
            probes.get(probe).values().get(this.probes[probe]);
        }
    }

    Side side(int threads, long leastMs) {
        return new OwnThreads(threads, leastMs, this::searching, () -> "" + sumOfFound());
    }

    private Callable<Integer> searching(int thread) {
        int[] number = {thread};
        return () -> {
            search(probes[number[0]++ % probes.length]);
            return 1;
        };
    }

    private long sumOfFound() {
        long sum = 0;
        for (float[] probe : probes) {
            sum += Arrays.stream(search(probe)).sum();
        }
        return sum;
    }

    /** Numbers of the best rows, best first. */
    int[] search(float[] probe) {
        int[] found = new int[best];
        float[] scores = new float[best];
        Arrays.fill(scores, -2);
        for (int row = 0; row * length < rows.length; row++) {
            float score = 0;
            for (int j = 0; j < length; j++) {
                score += probe[j] * rows[row * length + j];
            }
            int at = best;
            while (at > 0 && scores[at - 1] < score) {
                at--;
            }
            if (at < best) {
                System.arraycopy(scores, at, scores, at + 1, best - at - 1);
                System.arraycopy(found, at, found, at + 1, best - at - 1);
                scores[at] = score;
                found[at] = row;
            }
        }
        return found;
    }
}
