package uk.police.lfr.platform.boundary;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.Optional;
import uk.police.lfr.platform.contract.SpokenLanguage;
import uk.police.lfr.platform.control.LanguageStore;

/** The language in which a person wants the staff pages, on every device. Not in the log: it says nothing of the work. */
@Stateless
@PermitAll // Everybody's own, and no other's: no name is asked for.
public class OwnLanguageDesk {
    @Inject
    private LanguageStore languages;

    @Inject
    private Caller caller;

    /** Empty until the person has chosen. */
    public Optional<SpokenLanguage> chosen() {
        return languages.of(caller.name());
    }

    public void choose(SpokenLanguage language) {
        languages.keep(caller.name(), language);
    }
}
