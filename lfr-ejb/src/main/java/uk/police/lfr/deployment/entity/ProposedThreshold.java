package uk.police.lfr.deployment.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import uk.police.lfr.deployment.contract.ThresholdProposal;

/** One half of a change by two people. Rows are added and never changed: the signature that follows ends it. */
@Entity
@Table(name = "threshold_proposal")
public class ProposedThreshold {
    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @Column(name = "deployment_id")
    private long deploymentId;

    /** Of the authority, as it stood then: any later one ends the proposal. */
    @Column(name = "version_no")
    private int versionNo;

    private double threshold;

    @Column(name = "proposed_by")
    private String proposedBy;

    private String reason;

    @Column(name = "proposed_at")
    private Instant proposedAt;

    protected ProposedThreshold() {
        // for JPA
    }

    public ProposedThreshold(long deploymentId, int versionNo, double threshold, String by, String reason, Instant at) {
        this.deploymentId = deploymentId;
        this.versionNo = versionNo;
        this.threshold = threshold;
        this.proposedBy = by;
        this.reason = reason;
        this.proposedAt = at.truncatedTo(ChronoUnit.MILLIS);
    }

    public ThresholdProposal view() {
        return new ThresholdProposal(threshold, proposedBy, reason, proposedAt);
    }
}
