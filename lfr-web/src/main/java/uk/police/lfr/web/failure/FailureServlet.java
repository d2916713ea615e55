package uk.police.lfr.web.failure;

import jakarta.inject.Inject;
import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import uk.police.lfr.platform.boundary.RefusalDesk;
import uk.police.lfr.web.publicsite.PublicPolicy;

/**
 * Where the container sends every failed request: logs it once under a reference, has a refusal audited,
 * and shows the area's own page. The cause itself is for the log alone.
 */
@WebServlet("/failure")
public class FailureServlet extends HttpServlet {

    private static final Logger LOG = System.getLogger(FailureServlet.class.getName());

    /** Answered in the form in which it was asked. */
    private static final String FOR_SYSTEMS = "/api/";

    @Inject
    private Failure failure;

    @Inject
    private RefusalDesk refusals;

    @Override
    protected void service(HttpServletRequest request, HttpServletResponse response)
            throws ServletException, IOException {
        Object path = request.getAttribute(RequestDispatcher.ERROR_REQUEST_URI);
        if (path == null) {
            response.setStatus(HttpServletResponse.SC_NOT_FOUND);
            return;
        }
        FailureKind kind = kind(request);
        failure.is(kind);
        record(kind, path.toString(), request);
        response.setStatus(kind.status());
        response.setHeader("Cache-Control", "no-store");
        if (path.toString().startsWith(FOR_SYSTEMS)) {
            response.setContentType("application/problem+json");
            response.getWriter().write("{\"status\":" + kind.status() + "}");
            return;
        }
        show(path.toString(), request, response);
    }

    private static FailureKind kind(HttpServletRequest request) {
        Object status = request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE);
        return FailureKind.of(status instanceof Integer code ? code : 500, cause(request));
    }

    private static Throwable cause(HttpServletRequest request) {
        return (Throwable) request.getAttribute(RequestDispatcher.ERROR_EXCEPTION);
    }

    private void record(FailureKind kind, String path, HttpServletRequest request) {
        switch (kind) {
            case FAULT -> LOG.log(Level.ERROR, "Failure " + failure.getReference() + " at " + path, cause(request));
            case REFUSED -> {
                LOG.log(Level.INFO, "Refused {0}: {1}", failure.getReference(), path);
                if (request.getUserPrincipal() != null) {
                    refusals.refused(request.getMethod() + " " + path);
                }
            }
            default -> LOG.log(Level.DEBUG, "{0} at {1}", kind, path);
        }
    }

    private static void show(String path, HttpServletRequest request, HttpServletResponse response)
            throws ServletException, IOException {
        boolean staff = path.startsWith("/operations") || path.startsWith("/admin") || path.startsWith("/staff");
        if (!staff) {
            PublicPolicy.apply(response);
        }
        request.getRequestDispatcher(staff ? "/staff/failure.xhtml" : "/public/failure.xhtml")
                .forward(request, response);
    }
}
