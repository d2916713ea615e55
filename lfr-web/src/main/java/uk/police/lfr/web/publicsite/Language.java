package uk.police.lfr.web.publicsite;

import java.util.Locale;
import uk.police.lfr.platform.contract.BilingualText;

/** The two languages of the public pages, neither treated less favourably than the other. */
public enum Language {
    ENGLISH("en"),
    WELSH("cy");

    private final String code;

    Language(String code) {
        this.code = code;
    }

    /** The two-letter code, which is also the first step of every public address. */
    public String getCode() {
        return code;
    }

    public Locale getLocale() {
        return Locale.forLanguageTag(code);
    }

    public Language getOther() {
        return this == ENGLISH ? WELSH : ENGLISH;
    }

    /** This language's half of a text; the English one where there is no Welsh yet, so that nobody meets a blank. */
    public String of(BilingualText bilingual) {
        return bilingual.in(code);
    }

    /** The language of an address: Welsh below {@code /cy}, English everywhere else. */
    public static Language ofPath(String path) {
        return path.equals("/cy") || path.startsWith("/cy/") ? WELSH : ENGLISH;
    }
}
