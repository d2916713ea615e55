package uk.police.lfr.deployment.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.Instant;

/** When it was asked for, and what was decided last, by whom and why. */
@Embeddable
class Decision {
    @Column(name = "submitted_at")
    private Instant submittedAt;

    @Column(name = "decided_by")
    private String decidedBy;

    @Column(name = "decided_at")
    private Instant decidedAt;

    private String rationale;

    void submitted(Instant at) {
        submittedAt = at;
    }

    void made(String by, String why, Instant at) {
        decidedBy = by;
        decidedAt = at;
        rationale = why;
    }

    /** When it was made stays. */
    void forget() {
        decidedBy = null;
        rationale = null;
    }

    Instant submittedAt() {
        return submittedAt;
    }

    String by() {
        return decidedBy;
    }

    Instant at() {
        return decidedAt;
    }

    String rationale() {
        return rationale;
    }
}
