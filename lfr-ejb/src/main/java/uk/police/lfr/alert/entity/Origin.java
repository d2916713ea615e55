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

    /** The walk that a test alert is of; null for everybody else. */
    @Column(name = "test_pass_id")
    private Long testPassId;

    protected Origin() {
        // for JPA
    }

    public Origin(long deploymentId, long dayId, long entryId, KeyId key) {
        this.deploymentId = deploymentId;
        this.dayId = dayId;
        this.entryId = entryId;
        this.keyId = key.value();
    }

    /** Of a test subject's walk, which operators are to judge. */
    public Origin ofTest(long passId) {
        Origin test = new Origin(deploymentId, dayId, entryId, key());
        test.testPassId = passId;
        return test;
    }

    /** Whether operators judge it to stay alert: it is in no public total. */
    public boolean test() {
        return testPassId != null;
    }

    /** Null unless it is of a test. */
    public Long testPassId() {
        return testPassId;
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
