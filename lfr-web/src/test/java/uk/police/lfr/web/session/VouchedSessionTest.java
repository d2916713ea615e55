package uk.police.lfr.web.session;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.servlet.http.HttpServletRequest;
import java.lang.reflect.Proxy;
import java.security.Principal;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.wildfly.security.http.oidc.OidcPrincipal;
import org.wildfly.security.http.oidc.RefreshableOidcSecurityContext;
import uk.police.lfr.platform.contract.Role;
import uk.police.lfr.platform.contract.Standing;

/** Which roles of a sign-in service count. */
class VouchedSessionTest {
    private static final Principal VOUCHED_FOR = new OidcPrincipal<>("x", new RefreshableOidcSecurityContext());

    private static boolean inVain(Principal person, Set<String> said, Set<Role> given) {
        HttpServletRequest request = (HttpServletRequest) Proxy.newProxyInstance(
                VouchedSessionTest.class.getClassLoader(),
                new Class<?>[] {HttpServletRequest.class},
                (self, method, arguments) ->
                        method.getName().equals("isUserInRole") ? (Object) said.contains(arguments[0]) : person);
        return VouchedSession.vouchesInVain(request, new Standing("stamp", false, given));
    }

    @Test
    void aRoleThatBothGiveCounts() {
        assertFalse(inVain(VOUCHED_FOR, Set.of("DPO"), Set.of(Role.DPO)));
    }

    @Test
    void whoComesForLessThanTheAccountHasMayCome() {
        assertFalse(inVain(VOUCHED_FOR, Set.of("OP_LEAD"), Set.of(Role.OP_LEAD, Role.AO)));
    }

    @Test
    void aRoleThatTheServiceGivesAloneLetsNobodyIn() {
        assertTrue(inVain(VOUCHED_FOR, Set.of("OP_LEAD", "AO"), Set.of(Role.OP_LEAD)));
        assertTrue(inVain(VOUCHED_FOR, Set.of("AUDITOR"), Set.of()), "as for somebody without an account");
    }

    @Test
    void whatThisServersRealmSaysIsTheAccountsAnyway() {
        Principal ours = () -> "x";
        assertFalse(inVain(ours, Set.of("DPO"), Set.of()));
        assertEquals(Optional.empty(), VouchedSession.behind(ours));
    }
}
