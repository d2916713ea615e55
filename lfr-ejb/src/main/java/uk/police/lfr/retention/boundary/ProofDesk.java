package uk.police.lfr.retention.boundary;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import uk.police.lfr.platform.boundary.Caller;
import uk.police.lfr.platform.contract.Roles;
import uk.police.lfr.retention.contract.CertificateView;
import uk.police.lfr.retention.contract.ResidueStatement;
import uk.police.lfr.retention.control.ProofStore;
import uk.police.lfr.retention.control.ResidueLook;

/** Where certificates and the verifier's statements are read, and the verifier is sent to look. */
@Stateless
@RolesAllowed({Roles.DPO, Roles.AUDITOR})
public class ProofDesk {
    @Inject
    private ProofStore proofs;

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

    /** Newest first. */
    public List<ResidueStatement> statements(int count) {
        return proofs.statements(count);
    }

    public ResidueStatement statement(long id) {
        return proofs.statement(id);
    }

    /** Looks everywhere now. */
    public ResidueStatement look() {
        return residue.everywhere(caller.name());
    }
}
