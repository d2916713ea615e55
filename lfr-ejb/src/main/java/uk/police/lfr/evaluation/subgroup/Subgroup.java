package uk.police.lfr.evaluation.subgroup;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.IntFunction;
import uk.police.lfr.evaluation.set.GroupLabels;
import uk.police.lfr.evaluation.set.LabelledSet;
import uk.police.lfr.evaluation.set.Subjects;
import uk.police.lfr.evaluation.statistics.OperatingPoint;
import uk.police.lfr.evaluation.statistics.Scored;
import uk.police.lfr.evaluation.statistics.Trials;

/**
 * One group's figures at one threshold. Different people are compared within the group: that is where a street's
 * mistakes are made, and it is the harder case.
 *
 * @param people of this group in the trials
 * @param point empty where the group is too small to be shown
 */
public record Subgroup(String group, int people, Optional<OperatingPoint> point) {
    /** Fewer people could be recognised in the figures, and say nothing (the project's rule for small counts). */
    public static final int FEWEST_PEOPLE = 10;

    /** Fewer trials of either kind give intervals that span half of everything. */
    public static final int FEWEST_TRIALS = 30;

    /** Each group's figures, in alphabetical order; people without label are in none. */
    public static List<Subgroup> of(
            Trials trials, double threshold, LabelledSet set, GroupLabels labels, Subjects subjects) {
        Map<Integer, String> groups = new TreeMap<>();
        set.people().keySet().forEach(person -> labels.of(person)
                .ifPresent(group -> groups.put(subjects.number(person), group)));
        List<Subgroup> rows = new ArrayList<>();
        for (String group : new TreeSet<>(groups.values())) {
            List<Scored> mated = within(trials.mated(), group, groups::get);
            List<Scored> nonMated = within(trials.nonMated(), group, groups::get);
            rows.add(row(group, mated, nonMated, threshold, subjects));
        }
        return rows;
    }

    private static List<Scored> within(List<Scored> scores, String group, IntFunction<String> groupOf) {
        return scores.stream()
                .filter(scored ->
                        group.equals(groupOf.apply(scored.subject())) && group.equals(groupOf.apply(scored.other())))
                .toList();
    }

    private static Subgroup row(
            String group, List<Scored> mated, List<Scored> nonMated, double threshold, Subjects subjects) {
        Set<Integer> people = new TreeSet<>();
        mated.forEach(scored -> people.add(scored.subject()));
        nonMated.forEach(scored -> people.addAll(List.of(scored.subject(), scored.other())));
        boolean shown =
                people.size() >= FEWEST_PEOPLE && mated.size() >= FEWEST_TRIALS && nonMated.size() >= FEWEST_TRIALS;
        return new Subgroup(
                group,
                people.size(),
                shown
                        ? Optional.of(new Trials(mated, nonMated, subjects.bootstrap()).at(group, threshold))
                        : Optional.empty());
    }
}
