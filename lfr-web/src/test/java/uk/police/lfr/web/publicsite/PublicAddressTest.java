package uk.police.lfr.web.publicsite;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
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
                "/cy/gwirio",
                "/en/deployments",
                "/cy/deployments",
                "/en/statistics",
                "/cy/ystadegau",
                "/cy/eich-hawliau",
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
                "/cy/statistics",
                "/en/ystadegau",
                "/en/cookies/"
            })
    void anythingElseIsNoAddress(String path) {
        assertTrue(PublicAddress.parse(path).isEmpty());
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void noTwoPagesShareAnAddressAndEachHasAView(Language language) {
        Set<String> paths = Arrays.stream(SitePage.values())
                .map(page -> PublicAddress.of(language, page).path())
                .collect(Collectors.toSet());
        assertEquals(SitePage.values().length, paths.size());
        for (SitePage page : SitePage.values()) {
            assertTrue(Files.exists(Path.of("src/main/webapp" + page.view())), page.view());
        }
    }

    @ParameterizedTest
    @EnumSource(SitePage.class)
    void theOtherLanguageHasEveryPage(SitePage page) {
        if (page != SitePage.DEPLOYMENT) {
            String welsh =
                    PublicAddress.of(Language.ENGLISH, page).inOtherLanguage().path();
            assertEquals(page, PublicAddress.parse(welsh).orElseThrow().page());
        }
    }

    @Test
    void theOtherLanguageKeepsThePage() {
        PublicAddress english =
                PublicAddress.parse("/en/deployments/LFR-2026-001").orElseThrow();
        assertEquals("/cy/deployments/LFR-2026-001", english.inOtherLanguage().path());
        assertEquals(english, english.inOtherLanguage().inOtherLanguage());
    }
}
