package uk.police.lfr.web.guard;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebFilter;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Set;

/**
 * Refuses what another site has a browser send here: forms, and the opening of a socket. Refusals of somebody signed in are
 * audited as every refusal is. Forms of the public pages say in words what is wrong, by themselves.
 */
@WebFilter(urlPatterns = "/*", asyncSupported = true)
public class ForeignForms extends HttpFilter {
    private static final Set<String> READING = Set.of("GET", "HEAD", "OPTIONS", "TRACE");

    /** Reports may come from any page's policy, and change nothing but a count. */
    private static final String ANSWER_BY_THEMSELVES = "/(en|cy)/.*|" + PolicyReports.ADDRESS;

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        if (acts(request) && SameOrigin.foreign(request)) {
            response.sendError(HttpServletResponse.SC_FORBIDDEN);
        } else {
            chain.doFilter(request, response);
        }
    }

    private static boolean acts(HttpServletRequest request) {
        boolean socket = "websocket".equalsIgnoreCase(request.getHeader("Upgrade"));
        return socket
                || !READING.contains(request.getMethod())
                        && !request.getServletPath().matches(ANSWER_BY_THEMSELVES);
    }
}
