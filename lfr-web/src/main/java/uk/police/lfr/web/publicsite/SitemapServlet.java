package uk.police.lfr.web.publicsite;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import uk.police.lfr.transparency.boundary.PublicRegister;
import uk.police.lfr.web.publicsite.kept.KeptAnswers;

/** Tells search engines which public pages there are. */
@WebServlet("/sitemap.xml")
public class SitemapServlet extends HttpServlet {

    private static final long serialVersionUID = 1L;

    @Inject
    private transient PublicRegister register;

    @Inject
    private transient KeptAnswers answers;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        String origin = PublicOrigin.of(request);
        TaggedText map = answers.text(origin + "/sitemap.xml", () -> Sitemap.of(register.all(), origin));
        TaggedAnswer.send(map, "application/xml", request, response);
    }

    @Override
    protected void doOptions(HttpServletRequest request, HttpServletResponse response) {
        TaggedAnswer.preflight(response);
    }
}
