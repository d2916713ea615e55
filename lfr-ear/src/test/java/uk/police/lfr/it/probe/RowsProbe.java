package uk.police.lfr.it.probe;

import jakarta.inject.Inject;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.sql.SQLException;
import uk.police.lfr.it.inside.Rows;

/** Answers a query that is posted with the first column of its rows, one a line. */
@WebServlet("/probe/rows")
public class RowsProbe extends HttpServlet {

    private static final long serialVersionUID = 1L;

    @Inject
    private transient Rows rows;

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response)
            throws ServletException, IOException {
        try {
            response.getWriter()
                    .print(String.join("\n", rows.texts(request.getReader().readLine())));
        } catch (SQLException e) {
            throw new ServletException(e);
        }
    }
}
