package uk.police.lfr.web.admin.retention;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import uk.police.lfr.platform.contract.NotFound;
import uk.police.lfr.retention.boundary.ProofDesk;

/** A deletion certificate or a statement of the verifier as a file: what was signed, and the signature. */
@WebServlet("/admin/retention/proof.json")
public class ProofServlet extends HttpServlet {

    private static final long serialVersionUID = 1L;

    @Inject
    private ProofDesk desk;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        String certificate = request.getParameter("certificate");
        String day = request.getParameter("day");
        String statement = request.getParameter("statement");
        try {
            if (isNumber(certificate)) {
                var view = desk.certificate(Long.parseLong(certificate));
                send(response, "certificate-" + certificate, view.body(), view.signature());
            } else if (isNumber(day)) {
                var view = desk.dayCertificate(Long.parseLong(day));
                send(response, "certificate-day-" + day, view.body(), view.signature());
            } else if (isNumber(statement)) {
                var view = desk.statement(Long.parseLong(statement));
                send(response, "statement-" + statement, view.body(), view.signature());
            } else {
                response.sendError(HttpServletResponse.SC_NOT_FOUND);
            }
        } catch (NotFound gone) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
        }
    }

    private static boolean isNumber(String text) {
        return text != null && text.matches("\\d{1,18}");
    }

    private static void send(HttpServletResponse response, String name, String body, String signature)
            throws IOException {
        response.setContentType("application/json");
        response.setCharacterEncoding(StandardCharsets.UTF_8.name());
        response.setHeader("Content-Disposition", "attachment; filename=\"" + name + ".json\"");
        response.getWriter().print("{\"signed\":" + body + ",\"signature\":\"" + signature + "\"}");
    }
}
