package uk.police.lfr.web.operations.watchlists;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;
import uk.police.lfr.watchlist.boundary.ImportDesk;
import uk.police.lfr.watchlist.contract.ImportResultLine;
import uk.police.lfr.web.CsvRow;
import uk.police.lfr.web.StaffText;

/** The results of one import as CSV (RFC 4180, UTF-8, one header row), for the colleague who must fix the pictures. */
@WebServlet("/operations/watchlists/results.csv")
public class ImportResultsServlet extends HttpServlet {

    /** So that a result of any length takes the memory of this many lines. */
    private static final int AT_ONCE = 500;

    @Inject
    private ImportDesk desk;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        String job = request.getParameter("job");
        if (job == null || !job.matches("\\d{1,18}")) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
            return;
        }
        response.setContentType("text/csv");
        response.setCharacterEncoding(StandardCharsets.UTF_8.name());
        response.setHeader("Content-Disposition", "attachment; filename=\"import-" + job + ".csv\"");
        PrintWriter out = response.getWriter();
        out.print(heading());
        List<ImportResultLine> lines;
        int from = 0;
        do {
            lines = desk.results(Long.parseLong(job), from, AT_ONCE);
            lines.forEach(line -> out.print(row(line)));
            from += AT_ONCE;
        } while (lines.size() == AT_ONCE);
    }

    private static String heading() {
        return CsvRow.of(Stream.of("line", "file", "person", "result", "reason")
                .map(column -> StaffText.of("watchlists.progress." + column))
                .toArray(String[]::new));
    }

    private static String row(ImportResultLine line) {
        String reason = line.accepted() ? "" : ImportReasonText.of(line.reason(), line.detail());
        return CsvRow.of(
                Integer.toString(line.line()),
                line.file(),
                line.personRef(),
                StaffText.of(line.accepted() ? "watchlists.progress.accepted" : "watchlists.progress.refused"),
                reason);
    }
}
