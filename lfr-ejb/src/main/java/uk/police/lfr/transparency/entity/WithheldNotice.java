package uk.police.lfr.transparency.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;
import uk.police.lfr.transparency.contract.WithholdingReason;

/** A notice that is published after the event. Nothing public may be derived from this row before its date is over. */
@Entity
@Table(name = "withheld_notice")
public class WithheldNotice {
    @Id
    @Column(name = "deployment_id")
    private long deploymentId;

    @Column(name = "publish_after")
    private LocalDate publishAfter;

    @Enumerated(EnumType.STRING)
    private WithholdingReason reason;

    protected WithheldNotice() {
        // for JPA
    }

    /** Of no particular class until the publisher gives it one. */
    public WithheldNotice(long deploymentId, LocalDate publishAfter) {
        this.deploymentId = deploymentId;
        this.publishAfter = publishAfter;
        this.reason = WithholdingReason.EXCEPTIONAL_CIRCUMSTANCES;
    }

    public void classify(WithholdingReason as) {
        reason = as;
    }

    public long deploymentId() {
        return deploymentId;
    }

    public LocalDate publishAfter() {
        return publishAfter;
    }

    public WithholdingReason reason() {
        return reason;
    }
}
