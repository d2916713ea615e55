package uk.police.lfr.vision.pipeline;

import java.time.Duration;
import java.time.Instant;

/** Which of a camera's pictures are looked at: so many a second, by the times they were captured at. One thread. */
public final class Cadence {
    /** A picture this share of an interval too early is taken: a camera's own pace wavers. */
    private static final double EARLY = 0.1;

    private final Duration interval;
    private final Duration early;
    private Instant next;

    /** @param perSecond above 0; a camera that gives fewer has all of its pictures looked at */
    public Cadence(double perSecond) {
        interval = Duration.ofNanos((long) (1e9 / perSecond));
        early = Duration.ofNanos((long) (EARLY * 1e9 / perSecond));
    }

    /** Asked once for each picture, in their order; whatever is due counts as taken. */
    public boolean due(Instant capturedAt) {
        if (next == null || outOfStep(capturedAt)) {
            next = capturedAt;
        }
        boolean due = !capturedAt.isBefore(next.minus(early));
        if (due) {
            // From the moment it was due at, not from the picture's own, or else 8 of 25 would become 6.
            next = next.plus(interval);
        }
        return due;
    }

    /** After a gap nothing is made up for, and a clock that was set back keeps no camera waiting. */
    private boolean outOfStep(Instant capturedAt) {
        return capturedAt.isAfter(next.plus(interval))
                || capturedAt.isBefore(next.minus(interval).minus(early));
    }
}
