package uk.police.lfr.web.publicsite;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import uk.police.lfr.platform.boundary.Installation;

/** What every public page needs to know of itself: its language, its address in both languages, the mode. */
@Named
@RequestScoped
public class PublicPage {

    /**
     * A page that is offered on another.
     *
     * @param current it is the one that is shown
     */
    public record Link(String title, String path, boolean current) {}

    static final String ADDRESS = PublicAddress.class.getName();

    /** Where "Leave this site" goes: a page that says nothing of what was read before. */
    private static final String EXIT = System.getProperty("lfr.portal.exit", "https://www.bbc.co.uk/weather");

    private static final ExitKeys KEYS = ExitKeys.of(System.getProperty("lfr.portal.exit.keys", "Escape,ShiftX3"));

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
        return path(SitePage.COOKIES.name());
    }

    /** The address of a page in this page's language.
     *
     * @param page a constant's name of {@link SitePage}
     */
    public String path(String page) {
        return PublicAddress.of(getLanguage(), SitePage.valueOf(page)).path();
    }

    /** The pages under the header. */
    public List<Link> getMenu() {
        return links(SitePage.menu());
    }

    /** The pages at the foot. */
    public List<Link> getFooter() {
        return links(SitePage.footer());
    }

    private List<Link> links(List<SitePage> pages) {
        PublicWords words = new PublicWords(getLanguage());
        return pages.stream()
                .map(page -> new Link(words.text("page." + page), path(page.name()), isFound() && here(page)))
                .toList();
    }

    /** A deployment's own page belongs to the list of deployments. */
    private boolean here(SitePage page) {
        SitePage shown = getAddress().page();
        return page == shown || page == SitePage.DEPLOYMENTS && shown == SitePage.DEPLOYMENT;
    }

    /** The force's name; empty where an administrator has set none. */
    public String getForce() {
        return getLanguage().of(installation.force());
    }

    public String getOtherLanguagePath() {
        return PublicPreview.of(request)
                .map(PublicPreview::otherLanguage)
                .orElseGet(() -> getAddress().inOtherLanguage().path());
    }

    /** Whether the page shows what is not published yet, to staff alone. */
    public boolean isPreview() {
        return PublicPreview.of(request).isPresent();
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

    public ExitKeys getExitKeys() {
        return KEYS;
    }
}
