package uk.police.lfr.deployment.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Map;
import java.util.TreeMap;
import uk.police.lfr.deployment.contract.ApplicationSketch;
import uk.police.lfr.platform.contract.KeyId;
import uk.police.lfr.platform.contract.WrongState;

/** An application that is being written, sealed. Saved over and over; gone when it is kept as a draft. */
@Entity
@Table(name = "application_sketch")
public class Sketch {
    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @Column(name = "deployment_id")
    private Long deploymentId;

    @Column(name = "written_by")
    private String writtenBy;

    @Column(name = "base_version")
    private int baseVersion;

    @Column(name = "vault_key")
    private String key;

    private byte[] fields;

    private int saves;

    @Column(name = "saved_at")
    private Instant savedAt;

    protected Sketch() {
        // for JPA
    }

    /** @param deploymentId null for a new application */
    public Sketch(Long deploymentId, int baseVersion, String writtenBy, KeyId key, byte[] sealed, Instant at) {
        this.deploymentId = deploymentId;
        this.baseVersion = baseVersion;
        this.writtenBy = writtenBy;
        this.key = key.value();
        this.fields = sealed.clone();
        this.saves = 1;
        this.savedAt = at;
    }

    /**
     * @param after how often it had been saved when the writer's page read it
     * @throws WrongState somebody saved it since: the same person in another window
     */
    public void save(int after, byte[] sealed, Instant at) {
        requireSaves(after);
        fields = sealed.clone();
        saves++;
        savedAt = at;
    }

    /** @throws WrongState it was saved since */
    public void requireSaves(int after) {
        if (after != saves) {
            throw new WrongState("deployment.sketch_newer");
        }
    }

    public boolean isOf(String person) {
        return writtenBy.equals(person);
    }

    public Long id() {
        return id;
    }

    public KeyId key() {
        return new KeyId(key);
    }

    public byte[] sealedFields() {
        return fields.clone();
    }

    public ApplicationSketch view(String opened) {
        return new ApplicationSketch(id, deploymentId, baseVersion, FieldLines.read(opened), saves, savedAt);
    }

    /** Fields as one text, to be sealed. */
    public static String written(Map<String, String> fields) {
        return FieldLines.write(new TreeMap<>(fields));
    }

    @Override
    public String toString() {
        return "Sketch " + id;
    }
}
