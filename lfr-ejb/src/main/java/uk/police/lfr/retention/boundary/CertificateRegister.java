package uk.police.lfr.retention.boundary;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import uk.police.lfr.retention.contract.CertificateKind;
import uk.police.lfr.retention.contract.CertificateView;
import uk.police.lfr.retention.control.IncidentOnce;
import uk.police.lfr.retention.control.MissedDeadlines;
import uk.police.lfr.retention.control.ProofStore;

/** Deletion certificates for the public record: results are published only of what is certified. */
@Stateless
@PermitAll // Certificates are public; they name nobody.
public class CertificateRegister {
    @Inject
    private ProofStore proofs;

    @Inject
    private IncidentOnce incidents;

    /** Whether everything but footage and the index of who was listed is proved to be gone or held. */
    public boolean certified(long deploymentId) {
        return certificate(deploymentId).isPresent();
    }

    public Optional<CertificateView> certificate(long deploymentId) {
        return certificate(deploymentId, CertificateKind.OPERATION);
    }

    public Optional<CertificateView> certificate(long deploymentId, CertificateKind kind) {
        return proofs.certificate(deploymentId, kind);
    }

    /** Those of the days that have one, the first day first. */
    public List<CertificateView> ofDays(long deploymentId) {
        return proofs.ofDays(deploymentId);
    }

    /** Deadlines that were ever missed: the count that is published. */
    public long missedDeadlines() {
        return incidents.count(MissedDeadlines.KIND);
    }
}
