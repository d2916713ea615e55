package uk.police.lfr.web.admin.retention;

import java.time.Duration;
import java.time.Instant;

/**
 * Where a moment lies on a line on which the next hour and the next month are both to be seen: between now, an hour,
 * six hours, a day, a week and 31 days the steps are equally wide, and even within themselves. Stateless.
 */
final class TimelineScale {

    private static final Duration[] STEPS = {
        Duration.ZERO,
        Duration.ofHours(1),
        Duration.ofHours(6),
        Duration.ofDays(1),
        Duration.ofDays(7),
        Duration.ofDays(31)
    };

    private static final int WHOLE = 100;

    private TimelineScale() {}

    /** @return 0 for what has passed, 100 for 31 days ahead and more */
    static int share(Instant now, Instant at) {
        long ahead = Duration.between(now, at).toSeconds();
        int steps = STEPS.length - 1;
        for (int step = 0; step < steps; step++) {
            long from = STEPS[step].toSeconds();
            long to = STEPS[step + 1].toSeconds();
            if (ahead < to) {
                return (int) (WHOLE * (step + Math.max(0, ahead - from) / (double) (to - from)) / steps);
            }
        }
        return WHOLE;
    }
}
