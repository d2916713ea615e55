package uk.police.lfr.vision.track;

import java.time.Duration;
import java.time.Instant;
import uk.police.lfr.vision.FaceBox;

/** Where a face was, how fast it moves, and so where it should be. Immutable; speeds in pixels per second. */
record Motion(FaceBox box, Instant at, float perSecondX, float perSecondY) {
    /** Share of the newly measured speed; the rest stays from before, against the detector's jitter. */
    private static final float NEW_SPEED = 0.6f;

    /** Expecting further ahead than this leads away from a person who stopped. */
    private static final float MAX_AHEAD_SECONDS = 0.5f;

    static Motion first(FaceBox box, Instant at) {
        return new Motion(box, at, 0, 0);
    }

    /** @param fresh no speed is known so far, so the measured one counts alone */
    Motion seen(FaceBox next, Instant when, boolean fresh) {
        float seconds = seconds(when);
        if (seconds <= 0) {
            return new Motion(next, when, perSecondX, perSecondY);
        }
        float share = fresh ? 1 : NEW_SPEED;
        float vx = (centreX(next) - centreX(box)) / seconds;
        float vy = (centreY(next) - centreY(box)) / seconds;
        return new Motion(next, when, perSecondX + share * (vx - perSecondX), perSecondY + share * (vy - perSecondY));
    }

    FaceBox expectedAt(Instant when) {
        float ahead = Math.max(0, Math.min(MAX_AHEAD_SECONDS, seconds(when)));
        float dx = perSecondX * ahead;
        float dy = perSecondY * ahead;
        return new FaceBox(box.left() + dx, box.top() + dy, box.right() + dx, box.bottom() + dy, box.score());
    }

    private float seconds(Instant when) {
        return Duration.between(at, when).toNanos() / 1e9f;
    }

    static float centreX(FaceBox box) {
        return (box.left() + box.right()) / 2;
    }

    static float centreY(FaceBox box) {
        return (box.top() + box.bottom()) / 2;
    }
}
