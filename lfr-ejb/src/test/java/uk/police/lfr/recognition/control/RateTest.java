package uk.police.lfr.recognition.control;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import uk.police.lfr.fixture.TestClock;

class RateTest {
    private static final Duration SECOND = Duration.ofSeconds(1);

    private final TestClock clock = new TestClock(Instant.parse("2026-11-28T12:00:00Z"));
    private final Rate rate = new Rate(clock);

    private void oneSecondWith(int events) {
        for (int i = 0; i < events; i++) {
            rate.count();
        }
        clock.move(SECOND);
    }

    @Test
    void nothingCountedIsNothingPerSecond() {
        assertEquals(0, rate.perSecond());
    }

    @Test
    void theMeanOfTheLastFourSecondsIsTold() {
        oneSecondWith(10);
        oneSecondWith(20);
        oneSecondWith(30);
        oneSecondWith(40);
        assertEquals(25, rate.perSecond());
        oneSecondWith(50);
        assertEquals(35, rate.perSecond());
    }

    @Test
    void theSecondThatIsRunningDoesNotCountYet() {
        oneSecondWith(8);
        rate.count();
        rate.count();
        assertEquals(2, rate.perSecond());
    }

    @Test
    void whatIsLongPastIsForgotten() {
        oneSecondWith(8);
        clock.move(SECOND.multipliedBy(3));
        assertEquals(2, rate.perSecond());
        clock.move(SECOND);
        assertEquals(0, rate.perSecond());
        clock.move(Duration.ofDays(3));
        assertEquals(0, rate.perSecond());
        oneSecondWith(4);
        assertEquals(1, rate.perSecond());
    }

    @Test
    void aClockThatIsSetBackDoesNotLoseCounts() {
        oneSecondWith(8);
        clock.move(SECOND.multipliedBy(-2));
        rate.count();
        clock.move(SECOND.multipliedBy(2));
        assertEquals(9 / 4.0, rate.perSecond());
    }
}
