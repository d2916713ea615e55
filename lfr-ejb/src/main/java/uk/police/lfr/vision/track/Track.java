package uk.police.lfr.vision.track;

import java.time.Duration;
import java.time.Instant;
import uk.police.lfr.vision.FaceBox;

/** One face being followed. Owned by its {@link Tracker}'s thread. */
public final class Track {
    private final long id;
    private Motion motion;
    private int sightings = 1;
    private boolean seen = true;
    private boolean doubtful;

    Track(long id, FaceBox box, Instant at) {
        this.id = id;
        this.motion = Motion.first(box, at);
    }

    /** Unique within its tracker. */
    public long id() {
        return id;
    }

    /** Found in the latest update, not only expected. */
    public boolean seen() {
        return seen;
    }

    /**
     * Whether the face may have become another person's since the last call: it met another face or was out of sight.
     */
    public boolean takeDoubt() {
        boolean was = doubtful;
        doubtful = false;
        return was;
    }

    /** Where the face is, or should be by now. */
    public FaceBox expectedAt(Instant when) {
        return motion.expectedAt(when);
    }

    boolean newborn() {
        return sightings == 1;
    }

    void sighted(FaceBox box, Instant at, Duration doubtAfter) {
        if (Duration.between(motion.at(), at).compareTo(doubtAfter) > 0) {
            doubtful = true;
        }
        motion = motion.seen(box, at, newborn());
        sightings++;
        seen = true;
    }

    void missed() {
        seen = false;
    }

    void doubt() {
        doubtful = true;
    }

    boolean lostAt(Instant now, Duration lostAfter) {
        return Duration.between(motion.at(), now).compareTo(lostAfter) > 0;
    }
}
