package uk.police.lfr.web.publicsite;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A permanent address of the public area: a language, and the home page, the pages on cookies, on data and on checking our
 * figures, or one deployment.
 *
 * @param place what follows the language: empty for the home page, {@code cookies}, {@code data}, {@code verify}, or
 *     {@code deployments/} and the deployment's public reference
 */
public record PublicAddress(Language language, String place) {

    private static final String COOKIES = "cookies";
    private static final String DATA = "data";
    private static final String VERIFY = "verify";
    private static final String DEPLOYMENTS = "deployments/";
    private static final Pattern ADDRESS =
            Pattern.compile("/(?:en|cy)/(|cookies|data|verify|deployments/[A-Za-z0-9-]{1,40})");

    public static PublicAddress home(Language language) {
        return new PublicAddress(language, "");
    }

    public static PublicAddress cookies(Language language) {
        return new PublicAddress(language, COOKIES);
    }

    public static PublicAddress data(Language language) {
        return new PublicAddress(language, DATA);
    }

    public static PublicAddress verify(Language language) {
        return new PublicAddress(language, VERIFY);
    }

    public static PublicAddress deployment(Language language, String reference) {
        return new PublicAddress(language, DEPLOYMENTS + reference);
    }

    /** Reads a request's path; empty when no public page has that address. */
    public static Optional<PublicAddress> parse(String path) {
        Matcher address = ADDRESS.matcher(path);
        return address.matches()
                ? Optional.of(new PublicAddress(Language.ofPath(path), address.group(1)))
                : Optional.empty();
    }

    public String path() {
        return "/" + language.getCode() + "/" + place;
    }

    /** The deployment's public reference; null where the page is not a deployment's. */
    public String reference() {
        return place.startsWith(DEPLOYMENTS) ? place.substring(DEPLOYMENTS.length()) : null;
    }

    public boolean aboutCookies() {
        return place.equals(COOKIES);
    }

    /** The Facelets page that shows it. */
    public String view() {
        String name = place.isEmpty() ? "home" : reference() == null ? place : "deployment";
        return "/public/" + name + ".xhtml";
    }

    /** The same page in the other language. */
    public PublicAddress inOtherLanguage() {
        return new PublicAddress(language.getOther(), place);
    }
}
