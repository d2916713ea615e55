package uk.police.lfr.web.publicsite.feed;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import uk.police.lfr.transparency.boundary.PublicRegister;
import uk.police.lfr.transparency.contract.PublicDeployment;
import uk.police.lfr.web.publicsite.PublicOrigin;
import uk.police.lfr.web.publicsite.TaggedAnswer;
import uk.police.lfr.web.publicsite.TaggedText;
import uk.police.lfr.web.publicsite.kept.KeptAnswers;

/** Answers every address of a feed, without key, session or cookie. */
@WebServlet(FeedAddress.FOLDER + "*")
public class FeedServlet extends HttpServlet {

    private static final long serialVersionUID = 1L;

    @Inject
    private transient PublicRegister register;

    @Inject
    private transient KeptAnswers answers;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        String path = request.getRequestURI().substring(request.getContextPath().length());
        Optional<FeedAddress> address = FeedAddress.parse(path);
        if (address.isEmpty()) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
            return;
        }
        String origin = PublicOrigin.of(request);
        TaggedText text = answers.text(origin + path, () -> text(address.get(), origin, register.all()));
        TaggedAnswer.send(text, address.get().format().type(), request, response);
    }

    @Override
    protected void doOptions(HttpServletRequest request, HttpServletResponse response) {
        TaggedAnswer.preflight(response);
    }

    /** @param deployments in any order */
    static String text(FeedAddress address, String origin, List<PublicDeployment> deployments) {
        DeploymentFeed feed = new DeploymentFeed(address, origin);
        return switch (address.format()) {
            case ATOM -> new SyndicatedFeed(feed.of(deployments)).atom();
            case RSS -> new SyndicatedFeed(feed.of(deployments)).rss();
            case JSON -> JsonFeed.of(feed.of(deployments));
            case CALENDAR -> new DeploymentCalendar(address, origin).of(deployments);
        };
    }
}
