package uk.police.lfr.deployment.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.Instant;

/** When nothing was left to do for a deployment, and when its record went. */
@Embeddable
class Closing {
    @Column(name = "closed_at")
    private Instant closedAt;

    @Column(name = "record_expired_at")
    private Instant recordExpiredAt;

    void closed(Instant at) {
        closedAt = at;
    }

    void expired(Instant at) {
        recordExpiredAt = at;
    }

    Instant recordExpiredAt() {
        return recordExpiredAt;
    }
}
