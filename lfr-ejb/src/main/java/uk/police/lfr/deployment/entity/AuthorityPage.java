package uk.police.lfr.deployment.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import uk.police.lfr.deployment.contract.AuthorityKind;
import uk.police.lfr.deployment.contract.AuthorityVersion;
import uk.police.lfr.deployment.contract.Forecast;
import uk.police.lfr.deployment.contract.Side;
import uk.police.lfr.deployment.contract.SignedThreshold;
import uk.police.lfr.deployment.contract.ThresholdTerms;
import uk.police.lfr.platform.contract.Sha256;

/** One signed version of an authority. */
@Entity
@Table(name = "authority_version")
public class AuthorityPage {
    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @Column(name = "deployment_id")
    private long deploymentId;

    @Column(name = "version_no")
    private int versionNo;

    @Enumerated(EnumType.STRING)
    private AuthorityKind kind;

    @Column(name = "signed_by")
    private String signedBy;

    @Enumerated(EnumType.STRING)
    private Side side;

    @Column(name = "signed_at")
    private Instant signedAt;

    private String document;

    private String sha256;

    private String signature;

    @Column(name = "expected_faces")
    private long expectedFaces;

    @Column(name = "expected_entries")
    private int expectedEntries;

    @Column(name = "expected_false_alerts")
    private double expectedFalseAlerts;

    @Column(name = "expected_stops")
    private long expectedStops;

    @Column(name = "over_budget")
    private boolean overBudget;

    /** Hibernate leaves out what is wholly null. */
    @Embedded
    private ThresholdColumns threshold;

    protected AuthorityPage() {
        // for JPA
    }

    /** @param signature hexadecimal digits, over the document's bytes in UTF-8 */
    public AuthorityPage(
            long deploymentId,
            int version,
            AuthorityKind kind,
            String by,
            Side side,
            Instant at,
            String document,
            String signature,
            Forecast forecast,
            ThresholdTerms threshold) {
        this.deploymentId = deploymentId;
        this.versionNo = version;
        this.kind = kind;
        this.signedBy = by;
        this.side = side;
        this.signedAt = at;
        this.document = document;
        this.sha256 = Sha256.hex(document.getBytes(StandardCharsets.UTF_8));
        this.signature = signature;
        this.expectedFaces = forecast.faces();
        this.expectedEntries = forecast.entries();
        this.expectedFalseAlerts = forecast.falseAlerts();
        this.expectedStops = forecast.stops();
        this.overBudget = forecast.overBudget();
        this.threshold = new ThresholdColumns(threshold);
    }

    public SignedThreshold threshold() {
        return new SignedThreshold(versionNo, kind, signedBy, signedAt, threshold == null ? null : threshold.terms());
    }

    public AuthorityVersion view() {
        return new AuthorityVersion(
                deploymentId,
                versionNo,
                kind,
                signedBy,
                signedAt,
                document,
                sha256,
                signature,
                new Forecast(expectedFaces, expectedEntries, expectedFalseAlerts, expectedStops, overBudget));
    }
}
