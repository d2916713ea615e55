package uk.police.lfr.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Named;
import java.util.Objects;
import uk.police.lfr.platform.contract.BilingualText;
import uk.police.lfr.platform.contract.SpokenLanguage;

/**
 * The language that this thread speaks to the member of staff whose request it answers: English, unless
 * {@code StaffLanguageFilter} says otherwise. Thread-safe.
 */
@Named
@ApplicationScoped
public class StaffLanguage {
    private static final ThreadLocal<SpokenLanguage> SPOKEN = new ThreadLocal<>();

    public static SpokenLanguage spoken() {
        return Objects.requireNonNullElse(SPOKEN.get(), SpokenLanguage.ENGLISH);
    }

    /** Speaks this language until it is closed, and then as before. */
    public static Speech speak(SpokenLanguage language) {
        SpokenLanguage before = SPOKEN.get();
        SPOKEN.set(language);
        return () -> {
            if (before == null) {
                SPOKEN.remove();
            } else {
                SPOKEN.set(before);
            }
        };
    }

    /** While it is open, its thread speaks one language. */
    @FunctionalInterface
    public interface Speech extends AutoCloseable {
        @Override
        void close();
    }

    /** Two letters, for the page's {@code lang} and its view. */
    public String getCode() {
        return spoken().code();
    }

    /** The language that the page offers instead. */
    public String getOther() {
        return spoken().other().code();
    }

    public boolean isWelsh() {
        return spoken() == SpokenLanguage.WELSH;
    }

    /** The half that is read here: the English one where there is no Welsh yet. */
    public String of(BilingualText text) {
        return text == null ? "" : text.in(spoken().code());
    }
}
