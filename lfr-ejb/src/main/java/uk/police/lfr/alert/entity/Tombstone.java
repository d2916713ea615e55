package uk.police.lfr.alert.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import uk.police.lfr.alert.contract.AlertState;
import uk.police.lfr.alert.contract.AlertTombstone;
import uk.police.lfr.alert.contract.ErasureReason;

/** What stays when an alert goes. Never changed and never deleted. */
@Entity
@Table(name = "alert_tombstone")
public class Tombstone {
    @Id
    @Column(name = "alert_id")
    private long alertId;

    @Column(name = "deployment_id")
    private long deploymentId;

    @Column(name = "raised_at")
    private Instant raisedAt;

    @Enumerated(EnumType.STRING)
    @Column(name = "last_state")
    private AlertState lastState;

    @Enumerated(EnumType.STRING)
    private ErasureReason reason;

    @Column(name = "erased_at")
    private Instant erasedAt;

    protected Tombstone() {
        // for JPA
    }

    public Tombstone(AlertTombstone of) {
        this.alertId = of.alertId();
        this.deploymentId = of.deploymentId();
        this.raisedAt = of.raisedAt();
        this.lastState = of.lastState();
        this.reason = of.reason();
        this.erasedAt = of.erasedAt();
    }

    public AlertTombstone view() {
        return new AlertTombstone(alertId, deploymentId, raisedAt, lastState, reason, erasedAt);
    }
}
