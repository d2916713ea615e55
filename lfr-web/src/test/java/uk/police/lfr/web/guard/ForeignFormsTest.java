package uk.police.lfr.web.guard;

import static org.junit.jupiter.api.Assertions.assertEquals;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.lang.reflect.Proxy;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** What another site can have a browser do here. */
class ForeignFormsTest {
    private static final Map<String, String> FOREIGN = Map.of("Sec-Fetch-Site", "cross-site");

    private static String answer(String method, String path, Map<String, String> headers) throws Exception {
        List<String> done = new ArrayList<>();
        HttpServletRequest request = stub(HttpServletRequest.class, (name, arguments) -> switch (name) {
            case "getMethod" -> method;
            case "getServletPath" -> path;
            case "getHeader" -> headers.get((String) arguments[0]);
            default -> null;
        });
        HttpServletResponse response =
                stub(HttpServletResponse.class, (name, arguments) -> done.add(name + " " + arguments[0]));
        new ForeignForms().doFilter(request, response, (asked, answered) -> done.add("page"));
        return String.join(", ", done);
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
    void itPostsNoForm() throws Exception {
        for (String path : List.of(
                "/operations/authority/decide.xhtml",
                "/operations/duty/here",
                "/admin/settings/list.xhtml",
                "/staff/sign-out",
                "/public/home.xhtml",
                "/api/v1/staff/deployments")) {
            assertEquals("sendError 403", answer("POST", path, FOREIGN), path);
            assertEquals("page", answer("POST", path, Map.of("Sec-Fetch-Site", "same-origin")), path);
        }
        assertEquals("sendError 403", answer("DELETE", "/operations/start.xhtml", FOREIGN));
    }

    @Test
    void itMayLinkHere() throws Exception {
        assertEquals("page", answer("GET", "/operations/start.xhtml", FOREIGN));
    }

    @Test
    void itOpensNoSocket() throws Exception {
        Map<String, String> socket =
                Map.of("Upgrade", "websocket", "Origin", "https://evil.test", "Host", "lfr.example");
        assertEquals("sendError 403", answer("GET", "/operations/live/news/1", socket));
    }

    @Test
    void publicFormsSayInWordsWhatIsWrong() throws Exception {
        assertEquals("page", answer("POST", "/en/your-rights/request", FOREIGN));
        assertEquals("page", answer("POST", PolicyReports.ADDRESS, FOREIGN));
    }
}
