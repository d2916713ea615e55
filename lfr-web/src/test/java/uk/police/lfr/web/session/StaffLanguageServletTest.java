package uk.police.lfr.web.session;

import static org.junit.jupiter.api.Assertions.assertEquals;

import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.lang.reflect.Proxy;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The choice of a language comes from our own pages, and goes back to them alone. */
class StaffLanguageServletTest {
    private final Map<String, String> asked = new HashMap<>(Map.of("language", "cy"));
    private final List<String> done = new ArrayList<>();
    private String site = "same-origin";

    private List<String> post() throws Exception {
        HttpServletRequest request = stub(HttpServletRequest.class, (method, arguments) -> switch (method) {
            case "getParameter" -> asked.get((String) arguments[0]);
            case "getHeader" -> site;
            case "getContextPath" -> "";
            case "isSecure" -> true;
            default -> null;
        });
        HttpServletResponse response = stub(HttpServletResponse.class, (method, arguments) -> {
            Object last = arguments[arguments.length - 1];
            return done.add(last instanceof Cookie cookie ? cookie.getName() + "=" + cookie.getValue() : "" + last);
        });
        new StaffLanguageServlet().doPost(request, response);
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
    void theDeviceRemembersTheChoice() throws Exception {
        asked.put("page", "/staff/sign-in.xhtml");
        assertEquals(List.of("lfr_language=cy", "303", "/staff/sign-in.xhtml"), post());
    }

    @Test
    void anotherSiteChoosesNothing() throws Exception {
        site = "cross-site";
        assertEquals(List.of("400"), post());
    }

    @Test
    void thereAreTwoLanguages() throws Exception {
        asked.put("language", "fr");
        assertEquals(List.of("400"), post());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/operations/live/console.xhtml?id=12",
                "/admin/audit/log.xhtml",
                "/operations/deployments/view.xhtml?id=3&tab=a%20b"
            })
    void aPageOfOursIsShownAgain(String page) {
        assertEquals(page, StaffLanguageServlet.page(page));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "//elsewhere.example/operations/start.xhtml",
                "https://elsewhere.example/operations/start.xhtml",
                "/\\elsewhere.example/start.xhtml",
                "/operations/../../start.xhtml",
                "/operations/start.xhtml?x=\r\nSet-Cookie:a=b",
                "/operations/j_security_check",
                "/en/"
            })
    void nothingElseIs(String page) {
        assertEquals("/operations/start.xhtml", StaffLanguageServlet.page(page));
    }
}
