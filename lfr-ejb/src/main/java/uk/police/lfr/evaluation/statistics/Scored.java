package uk.police.lfr.evaluation.statistics;

import java.util.Comparator;
import java.util.List;

/**
 * A score and who stands behind it, for the bootstrap.
 *
 * @param score a cosine, or {@link ErrorRates#NO_SCORE}
 * @param subject number of the person
 * @param other number of the other person; the same where both are one
 */
public record Scored(double score, int subject, int other) {
    /** How often this comparison is drawn when its people are. */
    public long weight(int[] times) {
        return subject == other ? times[subject] : (long) times[subject] * times[other];
    }

    /** Share of these at or above the threshold, each as often as drawn; not a number where none was drawn. */
    public static double shareAtOrAbove(List<Scored> scores, double threshold, int[] times) {
        long above = 0;
        long all = 0;
        for (Scored scored : scores) {
            long weight = scored.weight(times);
            all += weight;
            if (scored.score >= threshold) {
                above += weight;
            }
        }
        return (double) above / all;
    }

    /**
     * The threshold at which this share matches, among those drawn.
     *
     * @param descending best first
     */
    public static double thresholdAt(List<Scored> descending, double rate, int[] times) {
        long all = 0;
        for (Scored scored : descending) {
            all += scored.weight(times);
        }
        double allowed = rate * all;
        long passed = 0;
        for (Scored scored : descending) {
            passed += scored.weight(times);
            if (passed > allowed) {
                return Math.nextUp(scored.score);
            }
        }
        return descending.get(descending.size() - 1).score;
    }

    /** Best first. */
    public static List<Scored> descending(List<Scored> scores) {
        return scores.stream()
                .sorted(Comparator.comparingDouble(Scored::score).reversed())
                .toList();
    }

    public static double[] values(List<Scored> scores) {
        return scores.stream().mapToDouble(Scored::score).toArray();
    }
}
