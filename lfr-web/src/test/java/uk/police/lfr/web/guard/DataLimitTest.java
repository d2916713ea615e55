package uk.police.lfr.web.guard;

import static org.junit.jupiter.api.Assertions.assertEquals;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.lang.reflect.Proxy;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class DataLimitTest {
    private final DataLimit limit = new DataLimit(new TokenBuckets(2, Duration.ofSeconds(10), () -> 0));
    private final StringWriter body = new StringWriter();

    private List<String> asks(String address) throws Exception {
        List<String> done = new ArrayList<>();
        HttpServletRequest request = (HttpServletRequest) Proxy.newProxyInstance(
                getClass().getClassLoader(),
                new Class<?>[] {HttpServletRequest.class},
                (self, method, arguments) -> method.getName().equals("getRemoteAddr") ? address : null);
        HttpServletResponse response = (HttpServletResponse) Proxy.newProxyInstance(
                getClass().getClassLoader(), new Class<?>[] {HttpServletResponse.class}, (self, method, arguments) -> {
                    if (method.getName().equals("getWriter")) {
                        return new PrintWriter(body);
                    }
                    done.add(arguments[arguments.length - 1].toString());
                    return null;
                });
        limit.doFilter(request, response, (asked, answered) -> done.add("data"));
        return done;
    }

    @Test
    void whoAsksTooOftenIsToldWhenToComeAgain() throws Exception {
        asks("192.0.2.1");
        assertEquals(List.of("data"), asks("192.0.2.1"));
        assertEquals(List.of("429", "5", "no-store", "*", "application/problem+json"), asks("192.0.2.1"));
        assertEquals(List.of("data"), asks("192.0.2.2"));
    }
}
