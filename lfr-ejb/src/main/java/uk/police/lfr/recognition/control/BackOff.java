package uk.police.lfr.recognition.control;

import java.time.Duration;
import java.util.function.LongSupplier;
import java.util.random.RandomGenerator;

/**
 * How long to leave a camera alone before the next try: twice as long after each failure, up to a limit, and drawn from
 * the upper half of that, so that the cameras behind one switch do not all come back in the same moment. A camera that
 * breaks off again at once has not come back: only after pictures for some seconds does it begin anew. One thread.
 */
final class BackOff {
    static final Duration FIRST = Duration.ofMillis(500);
    static final Duration LONGEST = Duration.ofSeconds(15);
    static final Duration STEADY = Duration.ofSeconds(5);

    private final RandomGenerator random;
    private final LongSupplier nanos;
    private Duration next = FIRST;
    private boolean flowing;
    private long flowingSince;

    BackOff(RandomGenerator random, LongSupplier nanos) {
        this.random = random;
        this.nanos = nanos;
    }

    /** Pictures come. */
    void picture() {
        long now = nanos.getAsLong();
        if (!flowing) {
            flowing = true;
            flowingSince = now;
        } else if (now - flowingSince >= STEADY.toNanos()) {
            next = FIRST;
        }
    }

    /** They have ended, or none came. */
    Duration pause() {
        flowing = false;
        long half = next.toMillis() / 2;
        Duration drawn = Duration.ofMillis(half + random.nextLong(half + 1));
        next = next.multipliedBy(2).compareTo(LONGEST) > 0 ? LONGEST : next.multipliedBy(2);
        return drawn;
    }
}
