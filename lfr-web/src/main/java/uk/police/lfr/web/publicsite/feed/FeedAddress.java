package uk.police.lfr.web.publicsite.feed;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import uk.police.lfr.transparency.contract.PublicDeployment;
import uk.police.lfr.web.publicsite.Language;
import uk.police.lfr.web.publicsite.PublicAddress;

/**
 * The permanent address of a feed: {@code /feeds/deployments.atom} in both languages side by side, below
 * {@code /feeds/en/} and {@code /feeds/cy/} in one.
 *
 * @param languages one of them, or both
 */
record FeedAddress(List<Language> languages, FeedFormat format) {

    static final String FOLDER = "/feeds/";

    private static final Pattern ADDRESS = Pattern.compile(FOLDER + "(?:(en|cy)/)?deployments\\.([a-z]+)");

    /** Reads a request's path; empty when no feed has that address. */
    static Optional<FeedAddress> parse(String path) {
        Matcher address = ADDRESS.matcher(path);
        if (!address.matches()) {
            return Optional.empty();
        }
        List<Language> languages = address.group(1) == null
                ? List.of(Language.values())
                : List.of(Language.ofPath("/" + address.group(1)));
        return FeedFormat.of(address.group(2)).map(format -> new FeedAddress(languages, format));
    }

    String path() {
        return FOLDER + (languages.size() == 1 ? language().getCode() + "/" : "") + "deployments." + format.ending();
    }

    /** Whose pages it links to: its language's, or the first one's. */
    Language language() {
        return languages.get(0);
    }

    /**
     * The permanent page of a deployment that it tells of.
     *
     * @param origin see {@link uk.police.lfr.web.publicsite.PublicOrigin}
     */
    String page(String origin, PublicDeployment deployment) {
        return origin
                + PublicAddress.deployment(language(), deployment.reference()).path();
    }
}
