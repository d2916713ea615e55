package uk.police.lfr.retention.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import uk.police.lfr.retention.contract.CertificateKind;
import uk.police.lfr.retention.contract.CertificateView;

/** A deletion certificate as it was signed. Never changed. */
@Entity
@Table(name = "deletion_certificate")
public class StoredCertificate {
    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @Column(name = "deployment_id")
    private long deploymentId;

    @Enumerated(EnumType.STRING)
    private CertificateKind kind;

    @Column(name = "issued_at")
    private Instant issuedAt;

    @Column(name = "log_index")
    private long logIndex;

    private String body;

    private String signature;

    protected StoredCertificate() {
        // for JPA
    }

    public StoredCertificate(
            long deploymentId, CertificateKind kind, Instant issuedAt, long logIndex, String body, String signature) {
        this.deploymentId = deploymentId;
        this.kind = kind;
        this.issuedAt = issuedAt;
        this.logIndex = logIndex;
        this.body = body;
        this.signature = signature;
    }

    public CertificateView view() {
        return new CertificateView(id, deploymentId, kind, issuedAt, logIndex, body, signature);
    }
}
