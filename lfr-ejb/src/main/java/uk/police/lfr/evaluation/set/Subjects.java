package uk.police.lfr.evaluation.set;

import java.util.HashMap;
import java.util.Map;
import uk.police.lfr.evaluation.statistics.SubjectBootstrap;

/** Numbers the people of a set for the bootstrap, in alphabetical order. */
public final class Subjects {
    /** Usual for percentile intervals (Efron, Tibshirani, An Introduction to the Bootstrap, 1993, section 19.3). */
    private static final int ROUNDS = 1000;

    private static final long SEED = 1;

    private final Map<String, Integer> numbers = new HashMap<>();

    public Subjects(LabelledSet set) {
        set.people().keySet().forEach(person -> numbers.put(person, numbers.size()));
    }

    /** @param person of the set */
    public int number(String person) {
        return numbers.get(person);
    }

    public SubjectBootstrap bootstrap() {
        return new SubjectBootstrap(numbers.size(), ROUNDS, SEED);
    }
}
