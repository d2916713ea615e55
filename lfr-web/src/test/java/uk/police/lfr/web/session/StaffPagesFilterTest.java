package uk.police.lfr.web.session;

import static org.junit.jupiter.api.Assertions.assertEquals;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.lang.reflect.Proxy;
import java.security.Principal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class StaffPagesFilterTest {
    private static final String UPLOAD = "multipart/form-data; boundary=x";

    private final List<String> done = new ArrayList<>();

    private void request(String contentType, Principal person) throws IOException, ServletException {
        Map<String, Object> answers = contentType == null
                ? Map.of("getContextPath", "")
                : Map.of("getContextPath", "", "getContentType", contentType);
        HttpServletRequest request = stub(
                HttpServletRequest.class,
                (name, arguments) -> name.equals("getUserPrincipal") ? person : answers.get(name));
        HttpServletResponse response = stub(HttpServletResponse.class, (name, arguments) -> {
            done.add(name + " " + String.join(" ", List.of(arguments).toArray(String[]::new)));
            return null;
        });
        FilterChain chain = (passedRequest, passedResponse) -> done.add("page");
        new StaffPagesFilter().doFilter(request, response, chain);
    }

    private interface Answer {
        Object to(String method, Object[] arguments);
    }

    private static <T> T stub(Class<T> type, Answer answer) {
        return type.cast(Proxy.newProxyInstance(
                type.getClassLoader(),
                new Class<?>[] {type},
                (proxy, method, arguments) -> answer.to(method.getName(), arguments)));
    }

    @Test
    void noStaffPageIsKept() throws IOException, ServletException {
        request(null, () -> "operator");
        assertEquals(List.of("setHeader Cache-Control no-store", "page"), done);
    }

    @Test
    void anUploadOfSomebodySignedInReachesItsPage() throws IOException, ServletException {
        request(UPLOAD, () -> "listbuilder");
        assertEquals("page", done.get(done.size() - 1));
    }

    @Test
    void anUploadOfNobodyIsSentToSignIn() throws IOException, ServletException {
        request(UPLOAD, null);
        assertEquals(List.of("setHeader Cache-Control no-store", "sendRedirect /operations/start.xhtml"), done);
    }
}
