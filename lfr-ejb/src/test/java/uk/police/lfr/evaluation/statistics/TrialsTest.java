package uk.police.lfr.evaluation.statistics;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class TrialsTest {
    /** One person's scores .50 to .99, different people's .00 to .99, a person each. */
    private final Trials trials = new Trials(scores(50, 0.5), scores(100, 0), new SubjectBootstrap(100, 200, 1));

    private static List<Scored> scores(int count, double from) {
        return IntStream.range(0, count)
                .mapToObj(i -> new Scored(from + i / 100.0, i, i))
                .toList();
    }

    @Test
    void atARateTheThresholdIsFoundOnTheSet() {
        OperatingPoint point = trials.atRate("FMR .1", 0.1);
        assertEquals(new Share(10, 100), point.falsePositives().share());
        assertEquals(new Share(40, 50), point.falseNegatives().share());
        assertEquals(0.2, point.truePositives().value(), 1e-12);
    }

    @Test
    void theIntervalCoversBothSourcesOfDoubt() {
        OperatingPoint point = trials.at("preset", 2);
        assertEquals(0, point.falsePositives().value());
        assertEquals(new Share(0, 100).interval(), point.falsePositives().interval());
        OperatingPoint half = trials.at("half", 0.5);
        assertTrue(half.falsePositives().interval().low()
                <= new Share(50, 100).interval().low());
    }

    @Test
    void aRateNeedsOneFalseMatchToBeMeasured() {
        assertTrue(trials.carries(0.01));
        assertFalse(trials.carries(0.009));
    }
}
