package uk.police.lfr.web.guard;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebFilter;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Duration;

/**
 * How often one address may ask for data, feeds and the like; beyond that 429, and when to come again. Pages are kept as they
 * were rendered and need no limit.
 */
@WebFilter(
        urlPatterns = {"/api/*", "/feeds/*", PolicyReports.ADDRESS},
        asyncSupported = true)
public class DataLimit extends HttpFilter {
    /** Requests a second for good, ten times as many at once. Decision of this project, 2026; 0 for none. */
    static final String RATE = "lfr.portal.rate";

    private static final int TOO_MANY = 429;
    private static final int AT_ONCE = 10;

    private final transient TokenBuckets buckets;

    public DataLimit() {
        this(new TokenBuckets(AT_ONCE * Integer.getInteger(RATE, 50), Duration.ofSeconds(AT_ONCE), System::nanoTime));
    }

    DataLimit(TokenBuckets buckets) {
        this.buckets = buckets;
    }

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        Duration wait = buckets.take(VisitorAddress.of(request));
        if (wait.isZero()) {
            chain.doFilter(request, response);
            return;
        }
        response.setStatus(TOO_MANY);
        response.setHeader("Retry-After", TokenBuckets.seconds(wait));
        response.setHeader("Cache-Control", "no-store");
        response.setHeader("Access-Control-Allow-Origin", "*");
        response.setContentType("application/problem+json");
        response.getWriter().write("{\"title\":\"Too Many Requests\",\"status\":429}");
    }
}
