package uk.police.lfr.web.operations.watchlists;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import uk.police.lfr.watchlist.boundary.ImportDesk;
import uk.police.lfr.web.CsvRow;

/** The table's first line, to be filled in. */
@WebServlet("/operations/watchlists/template.csv")
public class ImportTemplateServlet extends HttpServlet {

    private static final long serialVersionUID = 1L;

    @Inject
    private transient ImportDesk desk;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        response.setContentType("text/csv");
        response.setCharacterEncoding(StandardCharsets.UTF_8.name());
        response.setHeader("Content-Disposition", "attachment; filename=\"watchlist.csv\"");
        response.getWriter().print(CsvRow.of(desk.columns().toArray(String[]::new)));
    }
}
