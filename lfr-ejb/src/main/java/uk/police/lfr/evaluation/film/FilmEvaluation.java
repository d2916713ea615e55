package uk.police.lfr.evaluation.film;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import uk.police.lfr.evaluation.statistics.Share;
import uk.police.lfr.vision.FaceEngine;
import uk.police.lfr.vision.pipeline.PipelineSettings;

/**
 * What a film gave, in each way of enrolling and deciding.
 *
 * @param passages recognition opportunities, of anybody
 * @param listed of these, of people on the list
 * @param entries people on the list
 * @param refused reference pictures that the gate refused, of all
 */
public record FilmEvaluation(int passages, int listed, int entries, Share refused, List<FilmOutcome> outcomes) {
    /** The default of a deployment: one false alert in so many faces. */
    private static final double DEFAULT_RATE = 1.0 / 6000;

    /**
     * Shows the film once for each way: enrolled from one picture or from all (where somebody has several), decided by
     * one shot or by the mean of a deployment's, at the profile's preset and at the rule's threshold for this list.
     *
     * @param progress hears what is being shown
     */
    public static FilmEvaluation of(FilmSet set, FaceEngine engine, Clock clock, Consumer<String> progress) {
        int shots = PipelineSettings.defaultsFor(engine).shotsPerRound();
        List<FilmOutcome> outcomes = new ArrayList<>();
        try (FilmList list = new FilmList(engine, set.list(), clock)) {
            List<Integer> pictures = list.mostPictures() > 1 ? List.of(1, list.mostPictures()) : List.of(1);
            float rule = engine.thresholdFor(list.size(), DEFAULT_RATE);
            for (int enrolled : pictures) {
                for (int averaged : new int[] {1, shots}) {
                    progress.accept("showing the film: entries of " + enrolled + ", decisions on " + averaged);
                    outcomes.add(new Screening(set, list)
                            .show(engine, enrolled, averaged, "preset", engine.thresholdDefault(), clock));
                    outcomes.add(new Screening(set, list)
                            .show(engine, enrolled, averaged, "rule for 1 in 6,000", rule, clock));
                }
            }
            return new FilmEvaluation(
                    set.opportunities().size(),
                    set.listed().size(),
                    list.size(),
                    new Share(list.refused(), set.list().pictures().size()),
                    outcomes);
        }
    }
}
