package uk.police.lfr.platform.control;

import jakarta.enterprise.context.ContextNotActiveException;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.Optional;
import org.wildfly.security.auth.server.SecurityDomain;
import uk.police.lfr.platform.contract.Proof;

/** What shows that the person who acts is the one who signed in. */
@Dependent
public class Proofs {
    @Inject
    private SessionProof session;

    /** Whether code of this application signed the account in with its password for this very step. */
    public boolean ofThisStep() {
        SecurityDomain domain = SecurityDomain.getCurrent();
        return domain != null
                && domain.getCurrentSecurityIdentity()
                        .getRoles(Proof.OF_THIS_STEP)
                        .contains(Proof.OF_THIS_STEP);
    }

    /** When this person last proved it in the session that acts; empty where none does. */
    public Optional<Instant> ofSession(String username) {
        try {
            return session.of(username);
        } catch (ContextNotActiveException noSession) {
            return Optional.empty();
        }
    }

    /** From now on the session's proof is this one. */
    public void keep(String username, Instant at) {
        session.keep(username, at);
    }
}
