package uk.police.lfr.web.publicsite;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A permanent address of the public area: a language and one of its pages.
 *
 * @param reference the deployment's public reference; null unless the page is a deployment's
 */
public record PublicAddress(Language language, SitePage page, String reference) {

    private static final Pattern ADDRESS = Pattern.compile("/(?:en|cy)/(.*)");
    private static final Pattern DEPLOYMENT = Pattern.compile("deployments/([A-Za-z0-9-]{1,40})");

    public static PublicAddress of(Language language, SitePage page) {
        return new PublicAddress(language, page, null);
    }

    public static PublicAddress home(Language language) {
        return of(language, SitePage.HOME);
    }

    public static PublicAddress deployment(Language language, String reference) {
        return new PublicAddress(language, SitePage.DEPLOYMENT, reference);
    }

    /** Reads a request's path; empty when no public page has that address. */
    public static Optional<PublicAddress> parse(String path) {
        Matcher address = ADDRESS.matcher(path);
        if (!address.matches()) {
            return Optional.empty();
        }
        Language language = Language.ofPath(path);
        Matcher deployment = DEPLOYMENT.matcher(address.group(1));
        return deployment.matches()
                ? Optional.of(deployment(language, deployment.group(1)))
                : SitePage.at(language, address.group(1)).map(page -> of(language, page));
    }

    public String path() {
        return "/" + language.getCode() + "/" + page.step(language) + (reference == null ? "" : reference);
    }

    public boolean aboutCookies() {
        return page == SitePage.COOKIES;
    }

    /** The same page in the other language. */
    public PublicAddress inOtherLanguage() {
        return new PublicAddress(language.getOther(), page, reference);
    }
}
