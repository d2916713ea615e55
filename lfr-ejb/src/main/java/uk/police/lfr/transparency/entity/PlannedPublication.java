package uk.police.lfr.transparency.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import uk.police.lfr.transparency.contract.PlannedRelease;
import uk.police.lfr.transparency.contract.PublicationKind;

/**
 * A publication that waits for its time; one at a time for a deployment. Gone when it is published, called off or
 * overtaken: what was planned and what became of it stands in the log.
 */
@Entity
@Table(name = "planned_publication")
public class PlannedPublication {
    @Id
    @Column(name = "deployment_id")
    private long deploymentId;

    @Enumerated(EnumType.STRING)
    private PublicationKind kind;

    @Column(name = "publish_at")
    private Instant publishAt;

    @Column(name = "planned_by")
    private String plannedBy;

    /** Key of the refusal that met it at its time; null before. */
    private String refused;

    protected PlannedPublication() {
        // for JPA
    }

    public PlannedPublication(long deploymentId, PublicationKind kind, Instant publishAt, String plannedBy) {
        this.deploymentId = deploymentId;
        this.kind = kind;
        this.publishAt = publishAt;
        this.plannedBy = plannedBy;
    }

    /** It is not tried again: somebody has to look at it. */
    public void refuse(String key) {
        refused = key;
    }

    public boolean dueAt(Instant now) {
        return refused == null && !now.isBefore(publishAt);
    }

    public long deploymentId() {
        return deploymentId;
    }

    public PlannedRelease release() {
        return new PlannedRelease(kind, publishAt, plannedBy, refused);
    }
}
