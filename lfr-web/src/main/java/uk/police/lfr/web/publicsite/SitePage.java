package uk.police.lfr.web.publicsite;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * Every page of the public area: its step of the address in both languages, and where it is offered. Its title is the
 * text {@code page.<constant>}, its view {@code /public/<constant>.xhtml} with hyphens. An address that was published stays; a page
 * that is added takes a step in each language.
 */
public enum SitePage {
    HOME("", "", Place.NOWHERE),
    DEPLOYMENTS("deployments", "deployments", Place.MENU),
    /** One deployment: its public reference follows the step. */
    DEPLOYMENT("deployments/", "deployments/", Place.NOWHERE),
    STATISTICS("statistics", "ystadegau", Place.MENU),
    WATCHLIST("watchlist", "rhestr-wylio", Place.MENU),
    DATA("data", "data", Place.MENU),
    QUESTIONS("questions", "cwestiynau", Place.MENU),
    RIGHTS("your-rights", "eich-hawliau", Place.MENU),
    ACCURACY("accuracy", "cywirdeb", Place.FOOTER),
    PROOFS("deletion-proofs", "profion-dileu", Place.FOOTER),
    DOCUMENTS("documents", "dogfennau", Place.FOOTER),
    VERIFY("verify", "gwirio", Place.FOOTER),
    OPEN_DATA("open-data", "data-agored", Place.FOOTER),
    ATRS("algorithmic-transparency", "tryloywder-algorithmig", Place.FOOTER),
    OVERSIGHT("oversight", "goruchwylio", Place.FOOTER),
    GLOSSARY("glossary", "geirfa", Place.FOOTER),
    STATUS("status", "statws", Place.FOOTER),
    FEEDBACK("feedback", "adborth", Place.FOOTER),
    PRIVACY("privacy", "preifatrwydd", Place.FOOTER),
    COOKIES("cookies", "cookies", Place.FOOTER),
    ACCESSIBILITY("accessibility", "hygyrchedd", Place.FOOTER);

    private enum Place {
        MENU,
        FOOTER,
        NOWHERE
    }

    private final String english;
    private final String welsh;
    private final Place place;

    SitePage(String english, String welsh, Place place) {
        this.english = english;
        this.welsh = welsh;
        this.place = place;
    }

    /** What stands after the language in its address. */
    String step(Language language) {
        return language == Language.ENGLISH ? english : welsh;
    }

    /** The Facelets page that shows it. */
    String view() {
        return "/public/" + name().toLowerCase(Locale.ROOT).replace('_', '-') + ".xhtml";
    }

    /** The page with exactly this step; empty where there is none. A single deployment has none. */
    static Optional<SitePage> at(Language language, String step) {
        return Arrays.stream(values())
                .filter(page -> page != DEPLOYMENT && page.step(language).equals(step))
                .findFirst();
    }

    /** Those of the menu under the header, in its order. */
    static List<SitePage> menu() {
        return in(Place.MENU);
    }

    static List<SitePage> footer() {
        return in(Place.FOOTER);
    }

    private static List<SitePage> in(Place place) {
        return Arrays.stream(values()).filter(page -> page.place == place).toList();
    }
}
