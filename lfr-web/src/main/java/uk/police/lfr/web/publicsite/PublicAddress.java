package uk.police.lfr.web.publicsite;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A permanent address of the public area: a language, and either the home page or one deployment.
 *
 * @param reference the deployment's public reference, or null for the home page
 */
public record PublicAddress(Language language, String reference) {

    private static final Pattern DEPLOYMENT = Pattern.compile("/(en|cy)/deployments/([A-Za-z0-9-]{1,40})");

    /** Reads a request's path; empty when no public page has that address. */
    public static Optional<PublicAddress> parse(String path) {
        if (path.equals("/en/") || path.equals("/cy/")) {
            return Optional.of(new PublicAddress(Language.ofPath(path), null));
        }
        Matcher deployment = DEPLOYMENT.matcher(path);
        return deployment.matches()
                ? Optional.of(new PublicAddress(Language.ofPath(path), deployment.group(2)))
                : Optional.empty();
    }

    public String path() {
        String home = "/" + language.getCode() + "/";
        return reference == null ? home : home + "deployments/" + reference;
    }

    /** The same page in the other language. */
    public PublicAddress inOtherLanguage() {
        return new PublicAddress(language.getOther(), reference);
    }
}
