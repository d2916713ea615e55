package uk.police.lfr.web.publicsite;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import uk.police.lfr.platform.boundary.Installation;

/** Tells search engines what they may read: all that is public, and nothing of an exercise. */
@WebServlet("/robots.txt")
public class RobotsServlet extends HttpServlet {

    private static final long serialVersionUID = 1L;

    @Inject
    private transient Installation installation;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        String rules = rules(installation.exercise(), PublicOrigin.of(request));
        TaggedAnswer.send(new TaggedText(rules), "text/plain", request, response);
    }

    @Override
    protected void doOptions(HttpServletRequest request, HttpServletResponse response) {
        TaggedAnswer.preflight(response);
    }

    /** As RFC 9309 has it. Invented deployments in a search for real ones would be false news. */
    static String rules(boolean exercise, String origin) {
        return exercise
                ? "User-agent: *\nDisallow: /\n"
                : "User-agent: *\nAllow: /\n\nSitemap: " + origin + "/sitemap.xml\n";
    }
}
