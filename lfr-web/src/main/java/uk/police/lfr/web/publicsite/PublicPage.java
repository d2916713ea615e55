package uk.police.lfr.web.publicsite;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import uk.police.lfr.platform.boundary.Installation;

/** What every public page needs to know of itself: its language, its address in both languages, the mode. */
@Named
@RequestScoped
public class PublicPage {

    static final String ADDRESS = PublicAddress.class.getName();

    /** Where "Leave this site" goes: a page that says nothing of what was read before. */
    private static final String EXIT = System.getProperty("lfr.portal.exit", "https://www.bbc.co.uk/weather");

    @Inject
    private HttpServletRequest request;

    @Inject
    private Installation installation;

    /** The address asked for; on a failure page, which has none of its own, the home page's. */
    public PublicAddress getAddress() {
        Object asked = request.getAttribute(ADDRESS);
        return asked instanceof PublicAddress address ? address : PublicAddress.home(Language.ofPath(failedPath()));
    }

    /** Whether the address asked for has a page; false on a failure page. */
    public boolean isFound() {
        return request.getAttribute(ADDRESS) != null;
    }

    private String failedPath() {
        Object path = request.getAttribute("jakarta.servlet.error.request_uri");
        return path == null ? request.getRequestURI() : path.toString();
    }

    public Language getLanguage() {
        return getAddress().language();
    }

    public String getHome() {
        return PublicAddress.home(getLanguage()).path();
    }

    public String getCookies() {
        return PublicAddress.cookies(getLanguage()).path();
    }

    public String getData() {
        return PublicAddress.data(getLanguage()).path();
    }

    public String getVerify() {
        return PublicAddress.verify(getLanguage()).path();
    }

    public String getOtherLanguagePath() {
        return getAddress().inOtherLanguage().path();
    }

    /** Whether the way to the sign-in page leads anywhere from here. */
    public boolean isStaffReachable() {
        return !PublicVisit.byPublicListener(request);
    }

    public boolean isExercise() {
        return installation.exercise();
    }

    public String getExit() {
        return EXIT;
    }
}
