package uk.police.lfr.recognition.control;

import java.time.Clock;

/** Events per second over the last few whole seconds. Thread-safe. */
final class Rate {
    private static final int SECONDS = 4;

    private final Clock clock;
    private final long[] counts = new long[SECONDS + 1];
    private long newestSecond;

    Rate(Clock clock) {
        this.clock = clock;
        this.newestSecond = clock.millis() / 1000;
    }

    synchronized void count() {
        move();
        counts[slot(newestSecond)]++;
    }

    /** Of whole seconds only: the one that is running would read low. */
    synchronized double perSecond() {
        move();
        long sum = 0;
        for (long second = newestSecond - SECONDS; second < newestSecond; second++) {
            sum += counts[slot(second)];
        }
        return (double) sum / SECONDS;
    }

    private void move() {
        long now = clock.millis() / 1000;
        for (long second = Math.max(newestSecond + 1, now - SECONDS); second <= now; second++) {
            counts[slot(second)] = 0;
        }
        newestSecond = Math.max(newestSecond, now);
    }

    private int slot(long second) {
        return (int) (second % counts.length);
    }
}
