package uk.police.lfr.web.publicsite;

import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;

/**
 * The force's colour as a style sheet: pages may not carry styles of their own. A colour that cannot be used stops the
 * start.
 */
@WebServlet(urlPatterns = "/assets/force.css", loadOnStartup = 1)
public class ForceStyleServlet extends HttpServlet {

    private String sheet;

    @Override
    public void init() {
        sheet = ":root { --lfr-force: " + ForceColour.configured().value() + "; }\n";
    }

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        response.setContentType("text/css");
        response.setCharacterEncoding(StandardCharsets.UTF_8.name());
        response.setHeader("Cache-Control", "public, max-age=3600");
        response.getWriter().write(sheet);
    }
}
