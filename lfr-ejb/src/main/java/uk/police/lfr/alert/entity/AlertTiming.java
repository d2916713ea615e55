package uk.police.lfr.alert.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import uk.police.lfr.alert.contract.TimingMeasure;

/** How many alerts of a deployment took about so long; no alert's own time. */
@Entity
@Table(name = "alert_timing")
public class AlertTiming {
    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @Column(name = "deployment_id")
    private long deploymentId;

    @Enumerated(EnumType.STRING)
    private TimingMeasure measure;

    /** The interval's upper end. */
    @Column(name = "upper_millis")
    private long upperMillis;

    @Column(name = "counted")
    private long count;

    protected AlertTiming() {
        // for JPA
    }

    public AlertTiming(long deploymentId, TimingMeasure measure, long upperMillis) {
        this.deploymentId = deploymentId;
        this.measure = measure;
        this.upperMillis = upperMillis;
    }

    public void another() {
        count++;
    }

    public TimingMeasure measure() {
        return measure;
    }

    public long upperMillis() {
        return upperMillis;
    }

    public long count() {
        return count;
    }
}
