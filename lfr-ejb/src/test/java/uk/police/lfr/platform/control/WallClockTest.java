package uk.police.lfr.platform.control;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.time.Instant;
import java.util.function.LongSupplier;
import org.junit.jupiter.api.Test;
import uk.police.lfr.fixture.TestClock;
import uk.police.lfr.fixture.Wiring;
import uk.police.lfr.platform.contract.ClockHealth;

class WallClockTest {
    private final TestClock wall = new TestClock(Instant.parse("2026-11-28T12:00:00Z"));
    private long nanos = -7;
    private final WallClock clock =
            Wiring.set(Wiring.set(new WallClock(), "clock", wall), "nanos", (LongSupplier) () -> nanos);

    private void timePasses(Duration time) {
        wall.move(time);
        nanos += time.toNanos();
    }

    @Test
    void aClockThatRunsIsSound() {
        clock.confirm();
        timePasses(Duration.ofDays(3));
        assertTrue(clock.health().sound());
        assertEquals(Duration.ZERO, clock.health().drift());
    }

    @Test
    void setBackAnHourItIsNotAndWhenItIsUndoneItIsAgain() {
        clock.confirm();
        timePasses(Duration.ofMinutes(5));
        wall.move(Duration.ofHours(-1));
        ClockHealth health = clock.health();
        assertFalse(health.sound());
        assertEquals(Duration.ofHours(-1), health.drift());
        assertEquals(wall.instant(), health.since());
        timePasses(Duration.ofMinutes(5));
        wall.move(Duration.ofHours(1));
        assertTrue(clock.health().sound());
        assertNull(clock.health().since());
    }

    @Test
    void aSecondIsToleratedAndNoMoreInEitherDirection() {
        clock.confirm();
        wall.move(Duration.ofSeconds(1));
        assertTrue(clock.health().sound());
        wall.move(Duration.ofMillis(1));
        assertFalse(clock.health().sound());
        wall.move(Duration.ofMillis(-2001));
        assertTrue(clock.health().sound());
        wall.move(Duration.ofMillis(-1));
        assertFalse(clock.health().sound());
    }

    @Test
    void anEngineerMayFindItRight() {
        clock.confirm();
        wall.move(Duration.ofHours(-1));
        assertFalse(clock.health().sound());
        clock.confirm();
        assertTrue(clock.health().sound());
    }
}
