package uk.police.lfr.web.publicsite;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;

/**
 * What a public page says about cookies: the question on a first visit, once that a choice was saved, or that saving
 * failed. Only the cookie itself shows that it was saved: a browser that refused it is told so.
 */
@Named
@RequestScoped
public class CookieNotice {

    /** The query parameter with which a choice returns to its page. */
    static final String ANSWER = "cookies";

    static final String SAVED = "saved";
    static final String FAILED = "failed";

    @Inject
    private HttpServletRequest request;

    @Inject
    private PublicPage page;

    private Optional<CookieChoice> remembered() {
        return CookieChoice.remembered(request);
    }

    /** Whether to ask; the page on cookies asks by itself, and a page that failed does not ask. */
    public boolean isAsking() {
        return remembered().isEmpty() && page.isFound() && !page.getAddress().aboutCookies();
    }

    /** Whether a choice was just given and could not be kept. */
    public boolean isFailed() {
        String answer = request.getParameter(ANSWER);
        return FAILED.equals(answer) || SAVED.equals(answer) && remembered().isEmpty();
    }

    /** Whether a choice was just given and is kept. */
    public boolean isSaved() {
        return SAVED.equals(request.getParameter(ANSWER)) && remembered().isPresent();
    }

    /** The end of the key of the sentence that confirms what is kept. */
    public String getKept() {
        return remembered()
                .map(choice -> choice.all() ? "accepted" : choice.none() ? "rejected" : "customised")
                .orElse("");
    }

    /** Where forms send the choice. */
    public String getAction() {
        return page.getCookies() + "/choice";
    }

    /** This page, to which a choice returns, and which without the answer hides the confirmation. */
    public String getPath() {
        return page.getAddress().path();
    }

    public boolean isPreferences() {
        return remembered().map(CookieChoice::preferences).orElse(false);
    }

    public boolean isMeasurement() {
        return remembered().map(CookieChoice::measurement).orElse(false);
    }
}
