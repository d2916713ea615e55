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

    /** @param signed its kind and what was signed; its own number is not looked at */
    public StoredCertificate(CertificateView signed) {
        this.deploymentId = signed.deploymentId();
        this.kind = signed.kind();
        this.issuedAt = signed.issuedAt();
        this.logIndex = signed.logIndex();
        this.body = signed.body();
        this.signature = signed.signature();
    }

    public CertificateView view() {
        return new CertificateView(id, deploymentId, kind, 0, issuedAt, logIndex, body, signature);
    }
}
