package uk.police.lfr.retention.boundary;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import uk.police.lfr.platform.boundary.Caller;
import uk.police.lfr.platform.contract.Roles;
import uk.police.lfr.retention.contract.CertificateView;
import uk.police.lfr.retention.contract.RefusalView;
import uk.police.lfr.retention.contract.ResidueStatement;
import uk.police.lfr.retention.control.ProofStore;
import uk.police.lfr.retention.control.Refusals;
import uk.police.lfr.retention.control.ResidueLook;
import uk.police.lfr.retention.control.SecondTry;

/** Where certificates and the verifier's statements are read, and the verifier is sent to look. */
@Stateless
@RolesAllowed({Roles.DPO, Roles.AUDITOR})
public class ProofDesk {
    @Inject
    private ProofStore proofs;

    @Inject
    private Refusals refusals;

    @Inject
    private SecondTry second;

    @Inject
    private ResidueLook residue;

    @Inject
    private Caller caller;

    /** Newest first. */
    public List<CertificateView> certificates(int count) {
        return proofs.certificates(count);
    }

    public CertificateView certificate(long id) {
        return proofs.certificate(id);
    }

    /** Of operational days, newest first. */
    public List<CertificateView> dayCertificates(int count) {
        return proofs.dayCertificates(count);
    }

    public CertificateView dayCertificate(long id) {
        return proofs.dayCertificate(id);
    }

    /** Certificates that are missing, and why; the longest refused first. */
    public List<RefusalView> refusals() {
        return refusals.waiting();
    }

    /**
     * Tries a refused certificate again at once, because what was found has been mended.
     *
     * @return whether it is issued now
     */
    @RolesAllowed(Roles.DPO)
    public boolean tryAgain(long refusalId) {
        return second.tryAgain(refusalId, caller.name());
    }

    /** Newest first. */
    public List<ResidueStatement> statements(int count) {
        return proofs.statements(count);
    }

    public ResidueStatement statement(long id) {
        return proofs.statement(id);
    }

    /**
     * Looks at a restored backup, which an administrator offers as a datasource.
     *
     * @throws uk.police.lfr.platform.contract.InvalidInput none is offered
     */
    public ResidueStatement lookAtBackup() {
        return residue.atBackup(caller.name());
    }

    /** Looks everywhere now. */
    public ResidueStatement look() {
        return residue.everywhere(caller.name());
    }
}
