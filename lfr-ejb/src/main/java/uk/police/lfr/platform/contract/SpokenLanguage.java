package uk.police.lfr.platform.contract;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** The two languages of the staff pages, neither treated less favourably than the other. */
public enum SpokenLanguage {
    ENGLISH("en", Locale.UK),
    WELSH("cy", Locale.forLanguageTag("cy-GB"));

    private final String code;
    private final Locale locale;

    SpokenLanguage(String code, Locale locale) {
        this.code = code;
        this.locale = locale;
    }

    /** @param code two letters, such as {@code cy}; whatever else somebody sent is none */
    public static Optional<SpokenLanguage> ofCode(String code) {
        return Arrays.stream(values())
                .filter(language -> language.code.equals(code))
                .findFirst();
    }

    public String code() {
        return code;
    }

    /** How this language writes dates and numbers in Great Britain. */
    public Locale locale() {
        return locale;
    }

    public SpokenLanguage other() {
        return this == ENGLISH ? WELSH : ENGLISH;
    }
}
