package uk.police.lfr.web.guard;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SameOriginTest {
    @ParameterizedTest
    @CsvSource({
        "same-origin, , false",
        "none, , false",
        "same-site, , true",
        "cross-site, , true",
        // Where the browser says both, its judgement counts before ours.
        "cross-site, https://lfr.example:8443, true",
        ", , false",
        ", https://lfr.example:8443, false",
        ", http://LFR.example:8443, false",
        ", https://lfr.example, true",
        ", https://lfr.example.evil.test:8443, true",
        ", null, true",
        ", not an address, true",
    })
    void whatTheBrowserSaysDecides(String site, String origin, boolean foreign) {
        assertEquals(foreign, SameOrigin.foreign(site, origin, "lfr.example:8443"));
    }
}
