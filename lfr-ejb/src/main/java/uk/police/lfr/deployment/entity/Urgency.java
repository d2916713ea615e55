package uk.police.lfr.deployment.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.Instant;

/** Whether a deployment was authorised by word of mouth, and until when that holds. */
@Embeddable
class Urgency {
    private boolean urgent;

    /** Null once it is countersigned, and for authorities that were written from the start. */
    @Column(name = "countersign_before")
    private Instant countersignBefore;

    /** Nobody countersigned it in time, though it had ended by then. */
    @Column(name = "countersign_missed")
    private boolean missed;

    void missed() {
        countersignBefore = null;
        missed = true;
    }

    boolean unsigned() {
        return countersignBefore != null || missed;
    }

    boolean waits() {
        return countersignBefore != null;
    }

    void spoken(Instant before) {
        urgent = true;
        countersignBefore = before;
    }

    void written() {
        countersignBefore = null;
    }

    /** Whether it waits for a countersignature that can still be given. */
    boolean opensAt(Instant moment) {
        return countersignBefore != null && moment.isBefore(countersignBefore);
    }

    boolean lapsedAt(Instant moment) {
        return countersignBefore != null && !moment.isBefore(countersignBefore);
    }

    /** The earlier of an authority's end and its own. */
    Instant cut(Instant end) {
        return countersignBefore == null || countersignBefore.isAfter(end) ? end : countersignBefore;
    }

    boolean urgent() {
        return urgent;
    }

    Instant countersignBefore() {
        return countersignBefore;
    }
}
