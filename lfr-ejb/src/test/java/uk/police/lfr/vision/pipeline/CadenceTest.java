package uk.police.lfr.vision.pipeline;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CadenceTest {

    private static final Instant NOON = Instant.parse("2026-11-23T12:00:00Z");

    /** In ten seconds. */
    @ParameterizedTest
    @CsvSource({"25, 8, 80", "25, 5, 50", "25, 25, 250", "10, 8, 80", "30, 8, 80", "5, 8, 50"})
    void soManyASecond(int captured, double wanted, long taken) {
        Cadence cadence = new Cadence(wanted);
        assertEquals(
                taken,
                LongStream.range(0, 10L * captured)
                        .filter(i -> cadence.due(NOON.plusNanos(i * 1_000_000_000 / captured)))
                        .count());
    }

    @Test
    void afterAGapNothingIsMadeUpFor() {
        Cadence cadence = new Cadence(8);
        assertTrue(cadence.due(NOON));
        assertTrue(cadence.due(NOON.plusSeconds(3)));
        assertFalse(cadence.due(NOON.plusSeconds(3).plusMillis(40)));
    }

    @Test
    void aClockThatWasSetBackKeepsNoCameraWaiting() {
        Cadence cadence = new Cadence(8);
        assertTrue(cadence.due(NOON));
        assertTrue(cadence.due(NOON.minusSeconds(3600)));
        assertFalse(cadence.due(NOON.minusSeconds(3600).plusMillis(40)));
    }
}
