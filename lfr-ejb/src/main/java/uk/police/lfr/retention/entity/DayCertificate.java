package uk.police.lfr.retention.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import uk.police.lfr.retention.contract.CertificateKind;
import uk.police.lfr.retention.contract.CertificateView;

/** The deletion certificate of one operational day as it was signed. Never changed. */
@Entity
@Table(name = "day_certificate")
public class DayCertificate {
    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @Column(name = "deployment_id")
    private long deploymentId;

    @Column(name = "day_id")
    private long dayId;

    @Column(name = "day_number")
    private int dayNumber;

    @Column(name = "issued_at")
    private Instant issuedAt;

    @Column(name = "log_index")
    private long logIndex;

    private String body;
    private String signature;

    protected DayCertificate() {
        // for JPA
    }

    /** @param signed its kind, its day's number and what was signed; its own number is not looked at */
    public DayCertificate(long dayId, CertificateView signed) {
        this.deploymentId = signed.deploymentId();
        this.dayId = dayId;
        this.dayNumber = signed.day();
        this.issuedAt = signed.issuedAt();
        this.logIndex = signed.logIndex();
        this.body = signed.body();
        this.signature = signed.signature();
    }

    public CertificateView view() {
        return new CertificateView(
                id, deploymentId, CertificateKind.DAY, dayNumber, issuedAt, logIndex, body, signature);
    }
}
