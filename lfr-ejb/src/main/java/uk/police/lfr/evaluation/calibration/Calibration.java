package uk.police.lfr.evaluation.calibration;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import uk.police.lfr.evaluation.set.LabelledSet;
import uk.police.lfr.evaluation.set.Subjects;
import uk.police.lfr.evaluation.set.Templates;
import uk.police.lfr.evaluation.statistics.ErrorRates;
import uk.police.lfr.evaluation.statistics.Interval;
import uk.police.lfr.evaluation.statistics.Rate;
import uk.police.lfr.evaluation.statistics.Scored;
import uk.police.lfr.evaluation.statistics.Share;
import uk.police.lfr.evaluation.statistics.SubjectBootstrap;

/**
 * What comparing all pictures with all gave.
 *
 * @param differentPeople pairs of different people
 * @param onePerson pairs of one person
 * @param rows from 1e-1 to where fewer than one false match would be expected
 * @param rule empty where fewer than two rows are carried
 * @param mostAlike pairs of different people with the highest scores, in words
 */
public record Calibration(
        long differentPeople,
        long onePerson,
        List<MatchRate> rows,
        Optional<ThresholdRule> rule,
        List<String> mostAlike) {
    /** A draw may bring more high pairs than there are: so many times the highest rate are kept. */
    private static final double KEPT = 0.3;

    private static final int ROUNDS = 500;
    private static final long SEED = 1;
    private static final int SHOWN = 20;

    /** @param templates of the whole set */
    public static Calibration of(LabelledSet set, Templates templates) {
        Subjects subjects = new Subjects(set);
        int people = set.people().size();
        AllPairs pairs = AllPairs.of(set.pictures(), templates, subjects);
        HighPairs high = HighPairs.of(pairs, KEPT);
        List<Scored> onePerson = pairs.onePerson();
        Draws draws = new Draws(high, pairs.picturesBySubject(people), new SubjectBootstrap(people, ROUNDS, SEED));
        ErrorRates genuine = new ErrorRates(Scored.values(onePerson), new double[0]);
        List<MatchRate> rows = new ArrayList<>();
        for (int power = 1; high.all() * Math.pow(10, -power) >= 1; power++) {
            int bin = draws.binAt(Math.pow(10, -power));
            double threshold = ScoreBins.from(bin);
            Share matches = new Share(draws.atOrAbove(bin), high.all());
            Share misses = genuine.falseNegatives(threshold);
            Interval found = draws.bootstrap().interval(times -> Scored.shareAtOrAbove(onePerson, threshold, times));
            rows.add(new MatchRate(
                    power,
                    threshold,
                    draws.thresholds(Math.pow(10, -power)),
                    new Rate(matches, matches.interval().and(draws.matchRate(bin))),
                    new Rate(misses, misses.interval().and(found.complement()))));
        }
        Optional<ThresholdRule> rule =
                ThresholdRule.fitted(rows).size() < 2 ? Optional.empty() : Optional.of(ThresholdRule.through(rows));
        return new Calibration(high.all(), onePerson.size(), rows, rule, high.mostAlike(SHOWN));
    }

    /** The lowest rate that the pairs carry; empty where they carry none. */
    public Optional<MatchRate> last() {
        return rows.stream().filter(MatchRate::carried).reduce((first, second) -> second);
    }
}
