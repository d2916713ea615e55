package uk.police.lfr.recognition.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;

/** One run of the engine for a deployment, under one series of leases. */
@Entity
@Table(name = "recognition_session")
public class LiveSession {
    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @Column(name = "deployment_id")
    private long deploymentId;

    private String nonce;

    @Column(name = "started_at")
    private Instant startedAt;

    @Column(name = "ended_at")
    private Instant endedAt;

    @Column(name = "end_reason")
    private String endReason;

    protected LiveSession() {
        // for JPA
    }

    public LiveSession(long deploymentId, String nonce, Instant at) {
        this.deploymentId = deploymentId;
        this.nonce = nonce;
        this.startedAt = at;
    }

    public void end(String reason, Instant at) {
        if (endedAt == null) {
            endedAt = at;
            endReason = reason;
        }
    }

    public Long id() {
        return id;
    }

    public long deploymentId() {
        return deploymentId;
    }
}
