package uk.police.lfr.web.admin.audit;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import uk.police.lfr.audit.boundary.AuditDesk;

/**
 * Two files for one entry: {@code proof} (C2SP tlog-proof, may be shown to anyone) and {@code opening} (salt and text of
 * the private entry, with which its leaf can be recomputed; not for everyone).
 */
@WebServlet({"/admin/audit/proof", "/admin/audit/opening"})
public class EntryProofServlet extends HttpServlet {

    @Inject
    private AuditDesk desk;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        String entry = request.getParameter("entry");
        boolean proof = request.getServletPath().endsWith("proof");
        Optional<String> file = entry == null || !entry.matches("\\d{1,18}")
                ? Optional.empty()
                : proof ? desk.proof(Long.parseLong(entry)) : desk.opening(Long.parseLong(entry));
        if (file.isEmpty()) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
            return;
        }
        response.setContentType("text/plain");
        response.setCharacterEncoding(StandardCharsets.UTF_8.name());
        response.setHeader(
                "Content-Disposition",
                "attachment; filename=\"" + entry + (proof ? ".tlog-proof" : ".opening.txt") + "\"");
        response.setHeader("Cache-Control", "no-store");
        response.getWriter().print(file.get());
    }
}
