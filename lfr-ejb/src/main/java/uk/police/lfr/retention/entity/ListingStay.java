package uk.police.lfr.retention.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;

/** The index of who was listed waits for the answer to one request, and no longer than that request's deadline. */
@Entity
@Table(name = "listing_stay")
public class ListingStay {
    @Id
    @Column(name = "request_id")
    private long requestId;

    @Column(name = "placed_at")
    private Instant placedAt;

    @Column(name = "ends_at")
    private Instant endsAt;

    @Column(name = "lifted_at")
    private Instant liftedAt;

    protected ListingStay() {
        // for JPA
    }

    public ListingStay(long requestId, Instant placedAt, Instant endsAt) {
        this.requestId = requestId;
        this.placedAt = placedAt;
        this.endsAt = endsAt;
    }

    /** The request is answered; lifted before, nothing changes. */
    public void lift(Instant at) {
        if (liftedAt == null) {
            liftedAt = at;
        }
    }
}
