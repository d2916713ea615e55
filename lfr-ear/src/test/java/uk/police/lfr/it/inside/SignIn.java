package uk.police.lfr.it.inside;

import java.util.concurrent.Callable;
import org.wildfly.security.auth.server.SecurityDomain;
import org.wildfly.security.authz.RoleMapper;
import org.wildfly.security.authz.Roles;
import org.wildfly.security.evidence.PasswordGuessEvidence;
import uk.police.lfr.platform.contract.Proof;

/** Acts as somebody who signed in through the server's realm. */
public final class SignIn {
    private SignIn() {}

    /** What the step throws comes out as it is. */
    public static <T> T as(String username, String password, Callable<T> step) throws Exception {
        return SecurityDomain.getCurrent()
                .authenticate(username, new PasswordGuessEvidence(password.toCharArray()))
                .withRoleMapper(Proof.OF_THIS_STEP, RoleMapper.constant(Roles.of(Proof.OF_THIS_STEP)))
                .runAs(step);
    }
}
