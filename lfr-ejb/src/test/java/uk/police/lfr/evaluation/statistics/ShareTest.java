package uk.police.lfr.evaluation.statistics;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ShareTest {
    /** Newcombe, Statistics in Medicine 17 (1998), table I, method 5. */
    @ParameterizedTest
    @CsvSource({
        "81, 263, 0.2527, 0.3676",
        "15, 148, 0.0578, 0.1617",
        "0, 20, 0.0000, 0.1684",
        "1, 29, 0.0009, 0.1776",
        "29, 29, 0.8806, 1.0000"
    })
    void theIntervalIsClopperAndPearsons(long count, long of, double low, double high) {
        Interval interval = new Share(count, of).interval();
        assertEquals(low, interval.low(), 0.00005);
        assertEquals(high, interval.high(), 0.00005);
    }

    @Test
    void nothingTriedSaysNothing() {
        assertEquals(new Interval(0, 1), new Share(0, 0).interval());
        assertTrue(Double.isNaN(new Share(0, 0).rate()));
    }

    @Test
    void theComplementIsTheOthers() {
        assertEquals(new Share(3, 10), new Share(7, 10).complement());
        assertEquals(
                new Share(3, 10).interval().low(),
                new Share(7, 10).interval().complement().low(),
                1e-12);
    }
}
