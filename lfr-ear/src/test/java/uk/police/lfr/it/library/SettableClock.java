package uk.police.lfr.it.library;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.inject.Alternative;
import jakarta.enterprise.inject.Produces;
import jakarta.interceptor.Interceptor;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;

/** In place of the application's clock: the real one, until a test sets it. */
@Alternative
@Priority(Interceptor.Priority.APPLICATION)
@Dependent
public class SettableClock {
    private static volatile Duration moved = Duration.ZERO;

    @Produces
    Clock clock() {
        return new Moved();
    }

    /** From now on the application's clock is off by this. */
    public static void set(Duration by) {
        moved = by;
    }

    private static final class Moved extends Clock {
        private final Clock real = Clock.systemUTC();

        @Override
        public Instant instant() {
            return real.instant().plus(moved);
        }

        @Override
        public ZoneId getZone() {
            return ZoneOffset.UTC;
        }

        @Override
        public Clock withZone(ZoneId zone) {
            return Clock.offset(real.withZone(zone), moved);
        }
    }
}
