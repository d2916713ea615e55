package uk.police.lfr.retention.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Duration;
import java.time.Instant;
import uk.police.lfr.retention.contract.CertificateKind;
import uk.police.lfr.retention.contract.RefusalView;

/** Why a certificate is missing, as the newest try found; gone when it is issued. */
@Entity
@Table(name = "certificate_refusal")
public class CertificateRefusal {
    /** By itself it is tried again after so long: people need time to look, and each try is logged. */
    public static final Duration NEXT_TRY = Duration.ofMinutes(15);

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @Column(name = "deployment_id")
    private long deploymentId;

    @Enumerated(EnumType.STRING)
    private CertificateKind kind;

    @Column(name = "day_number")
    private int dayNumber;

    @Column(name = "refused_at")
    private Instant refusedAt;

    private int tries;
    private String unbalanced;
    private int findings;

    @Column(name = "statement_id")
    private long statementId;

    protected CertificateRefusal() {
        // for JPA
    }

    /** @param dayNumber 0 for the whole deployment */
    public CertificateRefusal(long deploymentId, CertificateKind kind, int dayNumber) {
        this.deploymentId = deploymentId;
        this.kind = kind;
        this.dayNumber = dayNumber;
    }

    /**
     * @param unbalancedClasses in words for staff; empty where the counts agree
     * @param found what the verifier found
     * @param statement where that is written
     */
    public void refused(Instant at, String unbalancedClasses, int found, long statement) {
        refusedAt = at;
        tries++;
        unbalanced = unbalancedClasses;
        findings = found;
        statementId = statement;
    }

    /** Whether it was tried so lately that the sweep waits. */
    public boolean lately(Instant now) {
        return refusedAt.plus(NEXT_TRY).isAfter(now);
    }

    public RefusalView view() {
        return new RefusalView(
                id,
                deploymentId,
                kind,
                dayNumber,
                refusedAt,
                refusedAt.plus(NEXT_TRY),
                tries,
                unbalanced,
                findings,
                statementId);
    }
}
