package uk.police.lfr.web.guard;

import io.micrometer.core.instrument.MeterRegistry;
import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;

/**
 * Takes what browsers report of the content security policy (CSP level 3, and the Reporting API): counts, and writes the page,
 * the directive and what was stopped to the server's log. Of a report nothing else is kept, and no more than some a minute.
 */
@WebServlet(PolicyReports.ADDRESS)
public class PolicyReports extends HttpServlet {
    /** Named by the policies and by the header {@code Reporting-Endpoints}. */
    public static final String ADDRESS = "/csp-reports";

    private static final Logger LOG = System.getLogger(PolicyReports.class.getName());

    /** A report names one page and what it loaded; browsers cut samples of scripts to 40 characters. */
    private static final int LONGEST = 16 * 1024;

    private static final int A_MINUTE = 20;

    private final transient TokenBuckets lines = new TokenBuckets(A_MINUTE, Duration.ofMinutes(1), System::nanoTime);

    @Inject
    private transient MeterRegistry meters;

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response) throws IOException {
        response.setHeader("Cache-Control", "no-store");
        byte[] body = request.getInputStream().readNBytes(LONGEST + 1);
        if (body.length > LONGEST) {
            response.setStatus(HttpServletResponse.SC_REQUEST_ENTITY_TOO_LARGE);
            return;
        }
        List<PolicyReport> reports = PolicyReport.read(new String(body, StandardCharsets.UTF_8));
        reports.forEach(this::take);
        response.setStatus(reports.isEmpty() ? HttpServletResponse.SC_BAD_REQUEST : HttpServletResponse.SC_NO_CONTENT);
    }

    private void take(PolicyReport report) {
        meters.counter("lfr.policy.reports").increment();
        if (lines.take("all").isZero()) {
            LOG.log(
                    Level.WARNING,
                    "A browser stopped {0} by {1} on {2}",
                    report.blocked(),
                    report.directive(),
                    report.page());
        }
    }
}
