package uk.police.lfr.web.session;

import static org.junit.jupiter.api.Assertions.assertEquals;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.lang.reflect.Field;
import java.lang.reflect.Proxy;
import java.security.Principal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import uk.police.lfr.platform.boundary.OwnAccountDesk;
import uk.police.lfr.platform.contract.Standing;

/** What an open session is worth when its account changes. */
class AccountStandingTest {
    private final Map<String, Object> attributes = new HashMap<>();
    private final List<String> done = new ArrayList<>();
    private Standing standing = new Standing("one", false, Set.of());
    private Principal person = () -> "x";

    private List<String> asks(String path) throws Exception {
        done.clear();
        AccountStanding filter = new AccountStanding();
        Field desk = AccountStanding.class.getDeclaredField("desk");
        desk.setAccessible(true);
        desk.set(filter, new OwnAccountDesk() {
            @Override
            public Standing standing() {
                return standing;
            }
        });
        HttpSession session = stub(HttpSession.class, (method, arguments) -> switch (method) {
            case "getAttribute" -> attributes.get((String) arguments[0]);
            case "setAttribute" -> attributes.put((String) arguments[0], arguments[1]);
            default -> done.add(method);
        });
        HttpServletRequest request = stub(HttpServletRequest.class, (method, arguments) -> switch (method) {
            case "getUserPrincipal" -> person;
            case "getSession" -> session;
            case "getServletPath" -> path;
            case "getContextPath" -> "";
            default -> done.add(method);
        });
        HttpServletResponse response =
                stub(HttpServletResponse.class, (method, arguments) -> done.add("to " + arguments[0]));
        filter.doFilter(request, response, (passed, on) -> done.add("page"));
        return done;
    }

    private interface Answer {
        Object to(String method, Object[] arguments);
    }

    private static <T> T stub(Class<T> type, Answer answer) {
        return type.cast(
                Proxy.newProxyInstance(type.getClassLoader(), new Class<?>[] {type}, (self, method, arguments) -> {
                    Object result = answer.to(method.getName(), arguments);
                    return method.getReturnType() == void.class ? null : result;
                }));
    }

    @Test
    void aSessionGoesOnWhileItsAccountStaysAsItIs() throws Exception {
        assertEquals(List.of("page"), asks("/operations/live/snapshot"));
        assertEquals(List.of("page"), asks("/operations/live/snapshot"));
    }

    @Test
    void aSessionEndsWhenItsAccountLosesARole() throws Exception {
        asks("/operations/live/snapshot");
        standing = new Standing("two", false, Set.of());
        assertEquals(
                List.of("logout", "invalidate", "to /staff/signed-out.xhtml?because=account"),
                asks("/operations/live/snapshot"));
    }

    @Test
    void withAPasswordThatSomebodyElseChoseOnePageOpens() throws Exception {
        standing = new Standing("one", true, Set.of());
        assertEquals(List.of("to /operations/password.xhtml"), asks("/admin/audit/log.xhtml"));
        assertEquals(List.of("page"), asks("/operations/password.xhtml"));
    }

    @Test
    void whoeverIsNotSignedInIsSentOnByTheServer() throws Exception {
        person = null;
        assertEquals(List.of("page"), asks("/operations/start.xhtml"));
    }
}
