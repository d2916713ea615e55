package uk.police.lfr.alert.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

/** The probe's picture, apart from its alert so that lists never load it. Goes with the alert. */
@Entity
@Table(name = "alert_picture")
public class AlertPicture {
    @Id
    @Column(name = "alert_id")
    private long alertId;

    /** JPEG. */
    private byte[] probe;

    protected AlertPicture() {
        // for JPA
    }

    public AlertPicture(long alertId, byte[] probe) {
        this.alertId = alertId;
        this.probe = probe;
    }

    public byte[] probe() {
        return probe;
    }

    @Override
    public String toString() {
        return "AlertPicture of alert " + alertId;
    }
}
