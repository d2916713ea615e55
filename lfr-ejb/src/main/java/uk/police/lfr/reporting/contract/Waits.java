package uk.police.lfr.reporting.contract;

import java.time.Duration;
import java.util.List;

/**
 * How long something took, several times.
 *
 * @param times how often
 * @param half half of them took at most so long; null where there was none
 * @param most 95 of 100 took at most so long; null where there was none
 */
public record Waits(int times, Duration half, Duration most) {
    private static final double HALF = 0.5;
    private static final double MOST = 0.95;

    public static Waits of(List<Duration> all) {
        if (all.isEmpty()) {
            return new Waits(0, null, null);
        }
        Duration[] sorted = all.stream().sorted().toArray(Duration[]::new);
        return new Waits(sorted.length, at(sorted, HALF), at(sorted, MOST));
    }

    private static Duration at(Duration[] sorted, double share) {
        return sorted[(int) Math.ceil(sorted.length * share) - 1];
    }
}
