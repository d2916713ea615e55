package uk.police.lfr.evaluation.verification;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.IntPredicate;
import uk.police.lfr.evaluation.set.LabelledPair;
import uk.police.lfr.evaluation.statistics.ErrorRates;

/**
 * LFW's own figure: the share of pairs told right, each fold at the threshold that is best on all others (on itself
 * where there is only one). Flatters, since half of its pairs are genuine and no street is; kept because everyone
 * publishes it.
 *
 * @param folds in order
 */
public record Accuracy(List<Fold> folds) {
    /** @param scores of the pairs, in their order */
    static Accuracy of(List<LabelledPair> pairs, double[] scores) {
        int count = pairs.stream().mapToInt(LabelledPair::fold).max().orElse(0) + 1;
        List<Fold> folds = new ArrayList<>();
        for (int fold = 0; fold < count; fold++) {
            int tested = fold;
            double threshold =
                    best(pairs, scores, i -> count == 1 || pairs.get(i).fold() != tested);
            long right = 0;
            long all = 0;
            for (int i = 0; i < scores.length; i++) {
                if (pairs.get(i).fold() == fold) {
                    all++;
                    right += told(pairs.get(i), scores[i], threshold) ? 1 : 0;
                }
            }
            folds.add(new Fold(threshold, (double) right / all));
        }
        return new Accuracy(List.copyOf(folds));
    }

    static boolean told(LabelledPair pair, double score, double threshold) {
        return pair.genuine() == score >= threshold;
    }

    /** The middle of all thresholds that tell most pairs right. */
    private static double best(List<LabelledPair> pairs, double[] scores, IntPredicate used) {
        double[] genuine = chosen(pairs, scores, used, true);
        double[] impostor = chosen(pairs, scores, used, false);
        ErrorRates rates = new ErrorRates(genuine, impostor);
        List<Double> best = new ArrayList<>();
        long fewest = Long.MAX_VALUE;
        for (ErrorRates.Point point : rates.curve()) {
            long wrong = rates.falsePositives(point.threshold()).count()
                    + rates.falseNegatives(point.threshold()).count();
            if (wrong < fewest) {
                fewest = wrong;
                best.clear();
            }
            if (wrong == fewest) {
                best.add(point.threshold());
            }
        }
        return best.get(best.size() / 2);
    }

    private static double[] chosen(List<LabelledPair> pairs, double[] scores, IntPredicate used, boolean genuine) {
        double[] chosen = new double[scores.length];
        int count = 0;
        for (int i = 0; i < scores.length; i++) {
            if (used.test(i) && pairs.get(i).genuine() == genuine) {
                chosen[count++] = scores[i];
            }
        }
        return Arrays.copyOf(chosen, count);
    }

    /** Mean over the folds. */
    public double mean() {
        return folds.stream().mapToDouble(Fold::accuracy).average().orElse(Double.NaN);
    }

    /** Standard deviation of the folds; 0 where there is only one. */
    public double deviation() {
        double mean = mean();
        double squares = folds.stream()
                .mapToDouble(fold -> (fold.accuracy() - mean) * (fold.accuracy() - mean))
                .sum();
        return folds.size() < 2 ? 0 : Math.sqrt(squares / (folds.size() - 1));
    }
}
