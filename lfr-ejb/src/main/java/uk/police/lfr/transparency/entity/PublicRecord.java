package uk.police.lfr.transparency.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import uk.police.lfr.platform.contract.WrongState;

/** What was published about a deployment: a notice, then results whose figures never change again. */
@Entity
@Table(name = "public_record")
public class PublicRecord {
    @Id
    @Column(name = "deployment_id")
    private long deploymentId;

    private String reference;

    @Column(name = "notice_published_at")
    private Instant noticePublishedAt;

    @Column(name = "notice_published_by")
    private String noticePublishedBy;

    @Column(name = "results_published_at")
    private Instant resultsPublishedAt;

    @Column(name = "results_published_by")
    private String resultsPublishedBy;

    @Embedded
    private SealedFigures figures;

    protected PublicRecord() {
        // for JPA
    }

    public PublicRecord(long deploymentId, String reference, String by, Instant at) {
        this.deploymentId = deploymentId;
        this.reference = reference;
        this.noticePublishedBy = by;
        this.noticePublishedAt = at;
    }

    /** @throws WrongState published before: a correction is a revision, never an overwrite */
    public void publishResults(SealedFigures sealed, String by, Instant at) {
        if (resultsPublishedAt != null) {
            throw new WrongState("transparency.results_published", reference);
        }
        figures = sealed;
        resultsPublishedBy = by;
        resultsPublishedAt = at;
    }

    public long deploymentId() {
        return deploymentId;
    }

    public Instant noticePublishedAt() {
        return noticePublishedAt;
    }

    public Instant resultsPublishedAt() {
        return resultsPublishedAt;
    }

    /** Null until the results are published. */
    public SealedFigures figures() {
        return figures;
    }
}
