package uk.police.lfr.alert.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import uk.police.lfr.platform.contract.KeyId;

/** Where an alert belongs: its deployment and day, the entry that it is about, and the key that it is sealed under. */
@Embeddable
public class Origin {
    @Column(name = "deployment_id")
    private long deploymentId;

    @Column(name = "day_id")
    private long dayId;

    @Column(name = "entry_id")
    private long entryId;

    @Column(name = "key_id")
    private String keyId;

    protected Origin() {
        // for JPA
    }

    public Origin(long deploymentId, long dayId, long entryId, KeyId key) {
        this.deploymentId = deploymentId;
        this.dayId = dayId;
        this.entryId = entryId;
        this.keyId = key.value();
    }

    public long deploymentId() {
        return deploymentId;
    }

    public long dayId() {
        return dayId;
    }

    public long entryId() {
        return entryId;
    }

    public KeyId key() {
        return new KeyId(keyId);
    }
}
