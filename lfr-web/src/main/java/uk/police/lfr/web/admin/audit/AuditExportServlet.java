package uk.police.lfr.web.admin.audit;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.util.List;
import uk.police.lfr.audit.boundary.AuditDesk;
import uk.police.lfr.audit.contract.AuditFilter;
import uk.police.lfr.audit.contract.AuditLine;
import uk.police.lfr.web.CsvRow;

/** Entries of the log as CSV (RFC 4180, UTF-8, one header row), newest first; taking them out is an entry itself. */
@WebServlet("/admin/audit/entries.csv")
public class AuditExportServlet extends HttpServlet {

    /** Entries per read: bounded memory for a file of any length. */
    private static final int BATCH = 1000;

    @Inject
    private AuditDesk desk;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        AuditFilter filter;
        try {
            filter = new AuditFilter(
                    text(request, "actor"),
                    text(request, "action"),
                    text(request, "subject"),
                    instant(request, "from"),
                    instant(request, "to"));
        } catch (DateTimeParseException notATime) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
            return;
        }
        desk.export(filter);
        response.setContentType("text/csv");
        response.setCharacterEncoding(StandardCharsets.UTF_8.name());
        response.setHeader("Content-Disposition", "attachment; filename=\"audit-log.csv\"");
        response.setHeader("Cache-Control", "no-store");
        write(filter, response.getWriter());
    }

    private void write(AuditFilter filter, PrintWriter out) {
        out.print(CsvRow.of("index", "at", "who", "what", "subject", "detail", "public", "expired"));
        // What is appended meanwhile shifts the pages: never back to a number that is written already.
        long below = Long.MAX_VALUE;
        List<AuditLine> batch;
        for (int at = 0; !(batch = desk.entries(filter, at, BATCH)).isEmpty(); at += BATCH) {
            for (AuditLine line : batch) {
                if (line.sequence() < below) {
                    below = line.sequence();
                    out.print(row(line));
                }
            }
        }
    }

    private static String row(AuditLine line) {
        return CsvRow.of(
                Long.toString(line.sequence()),
                line.at().toString(),
                line.actor(),
                line.action(),
                line.subject(),
                line.facts(),
                Boolean.toString(line.open()),
                Boolean.toString(line.expired()));
    }

    private static String text(HttpServletRequest request, String name) {
        String value = request.getParameter(name);
        return value == null ? "" : value;
    }

    private static Instant instant(HttpServletRequest request, String name) {
        String value = text(request, name);
        return value.isEmpty() ? null : Instant.parse(value);
    }
}
