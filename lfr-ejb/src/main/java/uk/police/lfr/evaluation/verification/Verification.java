package uk.police.lfr.evaluation.verification;

import java.util.ArrayList;
import java.util.List;
import uk.police.lfr.evaluation.set.LabelledPair;
import uk.police.lfr.evaluation.set.Subjects;
import uk.police.lfr.evaluation.set.Templates;
import uk.police.lfr.evaluation.statistics.ErrorRates;
import uk.police.lfr.evaluation.statistics.OperatingPoint;
import uk.police.lfr.evaluation.statistics.Rate;
import uk.police.lfr.evaluation.statistics.Scored;
import uk.police.lfr.evaluation.statistics.Share;
import uk.police.lfr.evaluation.statistics.Trials;
import uk.police.lfr.vision.FaceEngine;

/**
 * What the pairs of a set gave.
 *
 * @param accuracy by fold
 * @param toldRight the share of all pairs that were told right at their fold's threshold
 * @param trials all pairs; one with a picture without template never matches
 * @param points at false match rates of 1e-1, 1e-2 and 1e-3, as far as the pairs carry them, then at the profile's own
 *     thresholds
 */
public record Verification(Accuracy accuracy, Rate toldRight, Trials trials, List<OperatingPoint> points) {
    private static final double[] RATES = {1e-1, 1e-2, 1e-3};

    /** Compares all pairs. */
    public static Verification of(List<LabelledPair> pairs, Templates templates, Subjects subjects, FaceEngine engine) {
        double[] scores =
                pairs.stream().mapToDouble(pair -> score(pair, templates)).toArray();
        Accuracy accuracy = Accuracy.of(pairs, scores);
        List<Scored> genuine = new ArrayList<>();
        List<Scored> impostor = new ArrayList<>();
        List<Scored> right = new ArrayList<>();
        for (int i = 0; i < scores.length; i++) {
            LabelledPair pair = pairs.get(i);
            int one = subjects.number(pair.one().person());
            int other = subjects.number(pair.other().person());
            (pair.genuine() ? genuine : impostor).add(new Scored(scores[i], one, other));
            double threshold = accuracy.folds().get(pair.fold()).threshold();
            right.add(new Scored(Accuracy.told(pair, scores[i], threshold) ? 1 : 0, one, other));
        }
        Trials trials = new Trials(genuine, impostor, subjects.bootstrap());
        return new Verification(accuracy, toldRight(right, subjects), trials, points(trials, engine));
    }

    private static double score(LabelledPair pair, Templates templates) {
        return templates
                .of(pair.one())
                .flatMap(one -> templates.of(pair.other()).map(other -> (double) one.similarity(other)))
                .orElse(ErrorRates.NO_SCORE);
    }

    private static Rate toldRight(List<Scored> right, Subjects subjects) {
        Share share = new Share(right.stream().filter(pair -> pair.score() == 1).count(), right.size());
        return new Rate(
                share,
                share.interval().and(subjects.bootstrap().interval(times -> Scored.shareAtOrAbove(right, 1, times))));
    }

    private static List<OperatingPoint> points(Trials trials, FaceEngine engine) {
        List<OperatingPoint> points = new ArrayList<>();
        for (double rate : RATES) {
            if (trials.carries(rate)) {
                points.add(trials.atRate("FMR " + rate, rate));
            }
        }
        points.add(trials.at("floor", engine.thresholdFloor()));
        points.add(trials.at("preset", engine.thresholdDefault()));
        return points;
    }
}
