package uk.police.lfr.evaluation.identification;

import java.util.ArrayList;
import java.util.List;
import uk.police.lfr.evaluation.set.LabelledSet;
import uk.police.lfr.evaluation.set.Subjects;
import uk.police.lfr.evaluation.set.Templates;
import uk.police.lfr.evaluation.statistics.ErrorRates;
import uk.police.lfr.evaluation.statistics.OperatingPoint;
import uk.police.lfr.evaluation.statistics.Scored;
import uk.police.lfr.evaluation.statistics.Share;
import uk.police.lfr.evaluation.statistics.Trials;
import uk.police.lfr.vision.FaceEngine;

/**
 * What searching one watchlist gave.
 *
 * @param size people on the list
 * @param enrolPictures averaged for each entry
 * @param probePictures averaged for each search
 * @param trials searches; of people on the list the score of their own entry, if it is among the candidates that a
 *     deployment reports; of others the highest score
 * @param rankOne share of searches for people on the list in which their own entry is the best, whatever the score
 * @param wanted points at a wanted FPIR that the set carries, at the threshold found on this set
 * @param ruled points at the thresholds that the profile's rule gives for the wanted FPIR, then at its preset and floor
 */
public record Identification(
        int size,
        int enrolPictures,
        int probePictures,
        Trials trials,
        Share rankOne,
        List<OperatingPoint> wanted,
        List<OperatingPoint> ruled) {
    /** The list sizes of the project's target. */
    private static final int[] SIZES = {500, 1000, 1500};

    /** The false positive identification rates asked of the rule. One in 6,000 is the default of a deployment. */
    public static final List<Double> WANTED = List.of(1e-1, 1e-2, 1e-3, 1.0 / 6000);

    /** Pictures averaged, as in a deployment's round. */
    private static final int SEVERAL = 3;

    /** Entries that a deployment reports for one face (PipelineSettings). */
    private static final int REPORTED = 3;

    /** Fewer people to search for say nothing. */
    private static final int FEWEST_MATED = 10;

    /** One picture a person, for each size that leaves somebody off the list. */
    public static List<Identification> bySize(
            LabelledSet set, Templates templates, Subjects subjects, FaceEngine engine) {
        List<Identification> results = new ArrayList<>();
        for (int size : sizes(set)) {
            results.add(measure(Trial.single(set, size), 1, 1, templates, subjects, engine));
        }
        return results;
    }

    /** One or several pictures to enrol and to search by; empty where too few people have enough pictures. */
    public static List<Identification> byPictures(
            LabelledSet set, Templates templates, Subjects subjects, FaceEngine engine) {
        long enough = set.people().values().stream()
                .filter(pictures -> pictures.size() >= 2 * SEVERAL)
                .count();
        List<Identification> results = new ArrayList<>();
        if (enough >= FEWEST_MATED && !sizes(set).isEmpty()) {
            int size = sizes(set).get(sizes(set).size() / 2);
            for (int[] way : new int[][] {{1, 1}, {1, SEVERAL}, {SEVERAL, 1}, {SEVERAL, SEVERAL}}) {
                Trial trial = Trial.several(set, size, SEVERAL, way[0], way[1]);
                results.add(measure(trial, way[0], way[1], templates, subjects, engine));
            }
        }
        return results;
    }

    /** The sizes for which a quarter as many people remain outside; for a small set, half of its people. */
    private static List<Integer> sizes(LabelledSet set) {
        int people = set.people().size();
        List<Integer> sizes = new ArrayList<>();
        for (int size : SIZES) {
            if (size + size / 4 <= people) {
                sizes.add(size);
            }
        }
        if (sizes.isEmpty() && people >= 4) {
            sizes.add(people / 2);
        }
        return sizes;
    }

    private static Identification measure(
            Trial trial, int enrol, int probe, Templates templates, Subjects subjects, FaceEngine engine) {
        List<Outcome> mated;
        List<Outcome> nonMated;
        try (WatchlistSearch search = new WatchlistSearch(engine, templates, trial.enrolled())) {
            mated = search.search(trial.mated());
            nonMated = search.search(trial.nonMated());
        }
        Trials trials = new Trials(
                mated.stream().map(outcome -> found(outcome, subjects)).toList(),
                nonMated.stream()
                        .map(outcome -> scored(outcome.best(), outcome, subjects))
                        .toList(),
                subjects.bootstrap());
        Share rankOne =
                new Share(mated.stream().filter(outcome -> outcome.rank() == 1).count(), mated.size());
        int size = trial.enrolled().size();
        return new Identification(size, enrol, probe, trials, rankOne, wanted(trials), ruled(trials, size, engine));
    }

    private static Scored found(Outcome outcome, Subjects subjects) {
        boolean reported = outcome.rank() >= 1 && outcome.rank() <= REPORTED;
        return scored(reported ? outcome.mate() : ErrorRates.NO_SCORE, outcome, subjects);
    }

    private static Scored scored(double score, Outcome outcome, Subjects subjects) {
        int subject = subjects.number(outcome.person());
        return new Scored(score, subject, subject);
    }

    private static List<OperatingPoint> wanted(Trials trials) {
        List<OperatingPoint> points = new ArrayList<>();
        for (double rate : WANTED) {
            if (trials.carries(rate)) {
                points.add(trials.atRate("FPIR " + rate, rate));
            }
        }
        return points;
    }

    private static List<OperatingPoint> ruled(Trials trials, int size, FaceEngine engine) {
        List<OperatingPoint> points = new ArrayList<>();
        for (double rate : WANTED) {
            String label = rate < 1e-3 ? "rule for 1 in 6,000" : "rule for FPIR " + rate;
            points.add(trials.at(label, engine.thresholdFor(size, rate)));
        }
        points.add(trials.at("preset", engine.thresholdDefault()));
        points.add(trials.at("floor", engine.thresholdFloor()));
        return points;
    }
}
