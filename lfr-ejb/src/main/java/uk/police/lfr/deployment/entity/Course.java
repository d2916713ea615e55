package uk.police.lfr.deployment.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.Instant;

/** How a deployment, or one of its days, began and ended. */
@Embeddable
class Course {
    @Column(name = "started_at")
    private Instant startedAt;

    @Column(name = "ended_at")
    private Instant endedAt;

    @Column(name = "end_reason")
    private String endReason;

    /** The first moment counts. */
    void begun(Instant at) {
        if (startedAt == null) {
            startedAt = at;
        }
    }

    void over(String why, Instant at) {
        endedAt = at;
        endReason = why;
    }

    /** Why it ended, in somebody's words. */
    void forget() {
        endReason = null;
    }

    boolean hasBegun() {
        return startedAt != null;
    }

    Instant startedAt() {
        return startedAt;
    }

    Instant endedAt() {
        return endedAt;
    }

    String endReason() {
        return endReason;
    }
}
