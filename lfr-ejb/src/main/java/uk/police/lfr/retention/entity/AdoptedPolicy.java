package uk.police.lfr.retention.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;

/** A version of the policy as it was signed. Never changed: the next version governs after it. */
@Entity
@Table(name = "retention_policy")
public class AdoptedPolicy {
    @Id
    private int version;

    /** The canonical text. */
    private String body;

    /** Base64 of the Ed25519 signature over the body's UTF-8 bytes. */
    private String signature;

    @Column(name = "effective_from")
    private Instant effectiveFrom;

    @Column(name = "proposed_by")
    private String proposedBy;

    @Column(name = "confirmed_by")
    private String confirmedBy;

    @Column(name = "confirmed_at")
    private Instant confirmedAt;

    protected AdoptedPolicy() {
        // for JPA
    }

    public AdoptedPolicy(
            int version,
            String body,
            String signature,
            Instant effectiveFrom,
            String proposedBy,
            String confirmedBy,
            Instant confirmedAt) {
        this.version = version;
        this.body = body;
        this.signature = signature;
        this.effectiveFrom = effectiveFrom;
        this.proposedBy = proposedBy;
        this.confirmedBy = confirmedBy;
        this.confirmedAt = confirmedAt;
    }

    public int version() {
        return version;
    }

    public String body() {
        return body;
    }

    public String signature() {
        return signature;
    }

    public Instant effectiveFrom() {
        return effectiveFrom;
    }

    public String proposedBy() {
        return proposedBy;
    }

    public String confirmedBy() {
        return confirmedBy;
    }

    public Instant confirmedAt() {
        return confirmedAt;
    }
}
