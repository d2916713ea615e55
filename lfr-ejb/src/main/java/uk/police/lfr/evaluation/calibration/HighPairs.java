package uk.police.lfr.evaluation.calibration;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * The pairs of different people, highest score first, down to a share of them: all that a false match rate below it can
 * depend on.
 */
final class HighPairs {
    private final AllPairs pairs;
    private final long all;
    private final int[] bin;
    private final int[] one;
    private final int[] other;

    private HighPairs(AllPairs pairs, long all, int count) {
        this.pairs = pairs;
        this.all = all;
        bin = new int[count];
        one = new int[count];
        other = new int[count];
    }

    /** @param share of all pairs of different people; whole steps are kept */
    static HighPairs of(AllPairs pairs, double share) {
        int[] histogram = new int[ScoreBins.COUNT];
        pairs.differentPeople((bin, i, j) -> histogram[bin]++);
        long all = 0;
        for (int count : histogram) {
            all += count;
        }
        int lowest = ScoreBins.COUNT;
        int kept = 0;
        int[] next = new int[ScoreBins.COUNT];
        while (lowest > 0 && kept < share * all) {
            lowest--;
            next[lowest] = kept;
            kept += histogram[lowest];
        }
        HighPairs high = new HighPairs(pairs, all, kept);
        int from = lowest;
        pairs.differentPeople((bin, i, j) -> {
            if (bin >= from) {
                high.put(next[bin]++, bin, i, j);
            }
        });
        return high;
    }

    private void put(int at, int step, int i, int j) {
        bin[at] = step;
        one[at] = i;
        other[at] = j;
    }

    /** Pairs of different people there are. */
    long all() {
        return all;
    }

    int size() {
        return bin.length;
    }

    int bin(int at) {
        return bin[at];
    }

    /** How often a pair is drawn when its people are. */
    long weight(int at, int[] times) {
        return (long) times[pairs.subject(one[at])] * times[pairs.subject(other[at])];
    }

    /** How many pairs of different people are drawn in all. */
    static double drawn(int[] pictures, int[] times) {
        double sum = 0;
        double squares = 0;
        for (int subject = 0; subject < times.length; subject++) {
            double weight = (double) pictures[subject] * times[subject];
            sum += weight;
            squares += weight * weight;
        }
        return (sum * sum - squares) / 2;
    }

    /** The most alike, in words, for somebody to look at: one person under two names would be a wrong label. */
    List<String> mostAlike(int count) {
        List<String> names = new ArrayList<>();
        for (int i = 0; i < Math.min(count, bin.length); i++) {
            names.add(String.format(
                    Locale.ROOT,
                    "%.3f %s and %s",
                    ScoreBins.from(bin[i]),
                    pairs.picture(one[i]).name(),
                    pairs.picture(other[i]).name()));
        }
        return names;
    }
}
