package uk.police.lfr.alert.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.Instant;

/** A complaint announced at the scene: until when it keeps the alert from being erased. */
@Embeddable
public class Complaint {
    @Column(name = "complaint_by")
    private String by;

    @Column(name = "complaint_at")
    private Instant at;

    @Column(name = "complaint_until")
    private Instant until;

    protected Complaint() {
        // for JPA
    }

    Complaint(String by, Instant at, Instant until) {
        this.by = by;
        this.at = at;
        this.until = until;
    }

    void endAt(Instant moment) {
        until = moment;
    }

    boolean holds(Instant now) {
        return until.isAfter(now);
    }
}
