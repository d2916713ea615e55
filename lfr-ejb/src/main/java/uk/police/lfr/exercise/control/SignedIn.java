package uk.police.lfr.exercise.control;

import java.util.concurrent.Callable;
import org.wildfly.security.auth.server.RealmUnavailableException;
import org.wildfly.security.auth.server.SecurityDomain;
import org.wildfly.security.auth.server.SecurityIdentity;
import org.wildfly.security.authz.RoleMapper;
import org.wildfly.security.authz.Roles;
import org.wildfly.security.evidence.PasswordGuessEvidence;
import uk.police.lfr.platform.contract.Proof;

/** Acts as an exercise account, signed in with its password through the server's own realm. */
final class SignedIn {
    private final char[] password;

    SignedIn(char[] password) {
        this.password = password;
    }

    /** Runs the step as the account, so that roles and audit see a person and not the system. */
    <T> T as(ExerciseAccount account, Callable<T> step) {
        try {
            return identityOf(account).runAs(step);
        } catch (RuntimeException refusal) {
            throw refusal;
        } catch (Exception e) { // Callable declares nothing narrower
            throw new IllegalStateException("The exercise's step as " + account.username() + " failed", e);
        }
    }

    private SecurityIdentity identityOf(ExerciseAccount account) throws RealmUnavailableException {
        return SecurityDomain.getCurrent()
                .authenticate(account.username(), new PasswordGuessEvidence(password.clone()))
                .withRoleMapper(Proof.OF_THIS_STEP, RoleMapper.constant(Roles.of(Proof.OF_THIS_STEP)));
    }
}
