package uk.police.lfr.transparency.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;

/** An application that was sent back to be changed at least once; how often and why stands in the log. */
@Entity
@Table(name = "returned_application")
public class ReturnedApplication {
    @Id
    @Column(name = "deployment_id")
    private long deploymentId;

    @Column(name = "returned_at")
    private Instant returnedAt;

    protected ReturnedApplication() {
        // for JPA
    }

    /** @param returnedAt for the first time */
    public ReturnedApplication(long deploymentId, Instant returnedAt) {
        this.deploymentId = deploymentId;
        this.returnedAt = returnedAt;
    }

    public long deploymentId() {
        return deploymentId;
    }
}
