package uk.police.lfr.web.operations.engagement;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Named;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import uk.police.lfr.platform.contract.SpokenLanguage;
import uk.police.lfr.web.publicsite.PublicSign;
import uk.police.lfr.web.publicsite.SignCode;

/** Where the public reads their rights, as codes that a person photographs off the officer's screen. */
@Named
@RequestScoped
public class Leaflet {

    /** The code of an address, in one language, which names itself. */
    public record Code(String language, String name, String address, SignCode code) {}

    /** One a language; empty where the site does not know its public address. */
    public List<Code> getCodes() {
        return Stream.of(SpokenLanguage.values())
                .flatMap(
                        language -> PublicSign.rights(language.code()).stream().map(address -> code(language, address)))
                .toList();
    }

    private static Code code(SpokenLanguage language, String address) {
        Locale own = language.locale();
        return new Code(language.code(), own.getDisplayLanguage(own), address, SignCode.of(address));
    }
}
