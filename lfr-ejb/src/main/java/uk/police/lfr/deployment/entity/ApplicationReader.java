package uk.police.lfr.deployment.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import uk.police.lfr.deployment.contract.PaperReading;

/** Which version of an application somebody had before them last; goes with the record. */
@Entity
@Table(name = "application_reading")
public class ApplicationReader {
    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @Column(name = "deployment_id")
    private long deploymentId;

    private String username;

    @Column(name = "version_name")
    private String version;

    @Column(name = "read_at")
    private Instant at;

    protected ApplicationReader() {
        // for JPA
    }

    public ApplicationReader(long deploymentId, String username, String version, Instant at) {
        this.deploymentId = deploymentId;
        this.username = username;
        read(version, at);
    }

    public final void read(String name, Instant moment) {
        version = name;
        at = moment;
    }

    public PaperReading last() {
        return new PaperReading(version, at);
    }

    @Override
    public String toString() {
        return "ApplicationReader " + id;
    }
}
