package uk.police.lfr.web.publicsite;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PublicAddressTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/en/",
                "/cy/",
                "/en/cookies",
                "/cy/cookies",
                "/en/data",
                "/cy/verify",
                "/en/deployments/LFR-2026-001",
                "/cy/deployments/LFR-2026-001"
            })
    void anAddressReadsBackAsItself(String path) {
        assertEquals(path, PublicAddress.parse(path).orElseThrow().path());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/",
                "/en",
                "/de/",
                "/en/deployments/",
                "/en/deployments/a/b",
                "/en/deployments/..",
                "/en/x",
                "/en/cookies/"
            })
    void anythingElseIsNoAddress(String path) {
        assertTrue(PublicAddress.parse(path).isEmpty());
    }

    @Test
    void theOtherLanguageKeepsThePage() {
        PublicAddress english =
                PublicAddress.parse("/en/deployments/LFR-2026-001").orElseThrow();
        assertEquals("/cy/deployments/LFR-2026-001", english.inOtherLanguage().path());
        assertEquals(english, english.inOtherLanguage().inOtherLanguage());
    }
}
