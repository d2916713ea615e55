package uk.police.lfr.deployment.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import uk.police.lfr.deployment.contract.AuthorityStatement;
import uk.police.lfr.deployment.contract.PaperVersion;

/** An application as it was handed in. Added and never changed; goes with the record. */
@Entity
@Table(name = "application_version")
public class HandedInApplication {
    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @Column(name = "deployment_id")
    private long deploymentId;

    @Column(name = "version_no")
    private int number;

    @Column(name = "submitted_by")
    private String by;

    @Column(name = "submitted_at")
    private Instant at;

    private String document;

    private String sha256;

    protected HandedInApplication() {
        // for JPA
    }

    public HandedInApplication(long deploymentId, int number, String by, Instant at, AuthorityStatement statement) {
        this.deploymentId = deploymentId;
        this.number = number;
        this.by = by;
        this.at = at;
        this.document = statement.document();
        this.sha256 = statement.sha256();
    }

    public String document() {
        return document;
    }

    public PaperVersion view() {
        return PaperVersion.handedIn(number, by, at);
    }

    @Override
    public String toString() {
        return "HandedInApplication " + number + " of deployment " + deploymentId + ", " + sha256;
    }
}
