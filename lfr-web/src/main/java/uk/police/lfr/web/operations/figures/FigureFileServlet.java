package uk.police.lfr.web.operations.figures;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/**
 * One table of a page of figures as CSV (RFC 4180, UTF-8, one header row). Who may have it is asked as for the page: by the
 * address, and by the desk.
 */
@WebServlet({
    FigureFileServlet.DEPLOYMENT,
    FigureFileServlet.FORCE,
    FigureFileServlet.ACCURACY,
    FigureFileServlet.OPERATORS,
    FigureFileServlet.SYSTEM
})
public class FigureFileServlet extends HttpServlet {
    static final String DEPLOYMENT = "/operations/figures/deployment.csv";
    static final String FORCE = "/operations/figures/force.csv";
    static final String ACCURACY = "/operations/figures/accuracy.csv";
    static final String OPERATORS = "/operations/figures/operators.csv";
    static final String SYSTEM = "/operations/figures/system.csv";

    @Inject
    private DeploymentFiguresPage deployment;

    @Inject
    private ForceFiguresPage force;

    @Inject
    private AccuracyFiguresPage accuracy;

    @Inject
    private OperatorFiguresPage operators;

    @Inject
    private SystemFiguresPage system;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        String name = request.getParameter("table");
        // What is no table is not looked for: nothing is read, and nothing logged as read.
        Optional<FigureTable> table = name == null || !name.matches("\\w{1,40}")
                ? Optional.empty()
                : page(request).getTables().stream()
                        .filter(one -> one.key().equals(name))
                        .findFirst();
        if (table.isEmpty()) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
            return;
        }
        response.setContentType("text/csv");
        response.setCharacterEncoding(StandardCharsets.UTF_8.name());
        response.setHeader("Content-Disposition", "attachment; filename=\"" + name + ".csv\"");
        response.getWriter().print(table.get().csv());
    }

    private FigurePage page(HttpServletRequest request) {
        switch (request.getServletPath()) {
            case DEPLOYMENT -> {
                deployment.setId(number(request, "id"));
                deployment.setDay(request.getParameter("day"));
                return deployment;
            }
            case FORCE -> {
                force.setMonths(number(request, "months"));
                return force;
            }
            case ACCURACY -> {
                accuracy.setYear(number(request, "year"));
                return accuracy;
            }
            case OPERATORS -> {
                operators.setMonth(request.getParameter("month"));
                return operators;
            }
            default -> {
                return system;
            }
        }
    }

    /** 0 for what is none: no deployment, and no range that a page offers. */
    private static int number(HttpServletRequest request, String name) {
        String value = request.getParameter(name);
        return value != null && value.matches("\\d{1,9}") ? Integer.parseInt(value) : 0;
    }
}
