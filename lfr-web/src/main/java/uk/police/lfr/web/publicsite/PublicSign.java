package uk.police.lfr.web.publicsite;

import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/** Where a sign or a leaflet leads, and where its code is: both only if the site knows its own public address. */
public final class PublicSign {

    private PublicSign() {}

    /**
     * The permanent page of a deployment, as somebody in the street types it.
     *
     * @param language {@code en} or {@code cy}
     */
    public static Optional<String> address(String reference, String language) {
        return whole(language, each -> PublicAddress.deployment(each, reference));
    }

    /**
     * The page about everybody's rights, as a leaflet names it.
     *
     * @param language {@code en} or {@code cy}
     */
    public static Optional<String> rights(String language) {
        return whole(language, each -> PublicAddress.of(each, SitePage.RIGHTS));
    }

    private static Optional<String> whole(String language, Function<Language, PublicAddress> page) {
        String origin = PublicOrigin.configured();
        return Stream.of(Language.values())
                .filter(each -> each.getCode().equals(language) && !origin.isEmpty())
                .map(each -> origin + page.apply(each).path())
                .findFirst();
    }

    /** The picture of its code. */
    public static Optional<String> picture(String reference, String language) {
        return address(reference, language)
                .map(known -> "/api/v1/deployments/" + reference + "/sign-" + language + ".svg");
    }
}
