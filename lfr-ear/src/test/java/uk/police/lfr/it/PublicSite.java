package uk.police.lfr.it;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.Response;
import com.microsoft.playwright.options.FormData;
import com.microsoft.playwright.options.Media;
import com.microsoft.playwright.options.RequestOptions;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import uk.police.lfr.it.probe.InventedDeployments;
import uk.police.lfr.it.probe.InventedRegister;

/** The whole public site as somebody meets it who goes through it, on one tab of a browser and on one without script. */
final class PublicSite {
    private static final int PHONE = 375;
    private static final int DESK = 1280;
    private static final int HIGH = 800;

    /** Files of invented records, which are nowhere; those of real ones are followed by {@link PublicCheck}. */
    private static final String OF_WHAT_IS_STORED = "/api/v1/(deployments/.*|documents/.*|log/.*)";

    /** What each page says where nothing has been published. */
    private static final Map<String, List<String>> EMPTY = Map.of(
            "/%s/", List.of("#future-none", "#previous-none"),
            "/%s/deployments", List.of("#deployments-none"),
            "/en/statistics", List.of("#statistics-none"),
            "/cy/ystadegau", List.of("#statistics-none"),
            "/en/accuracy", List.of("#accuracy-none"),
            "/cy/gwirio", List.of("#newest-none"),
            "/en/deletion-proofs", List.of("#proofs-none"),
            "/%s/data", List.of("#years-none"));

    private final PortalBrowser browser;
    private final Page page;

    /** @param page of a person with script */
    PublicSite(PortalBrowser browser, Page page) {
        this.browser = browser;
        this.page = page;
    }

    private static String address(String path) {
        return SystemUnderTest.ports().page(path).toString();
    }

    /** Every page, and everything that it links to here, with what was searched for and by which column it is sorted. */
    void everyPageStands() {
        Set<String> paths = PublicPages.offered(page);
        Set<String> links = new TreeSet<>();
        for (String path : paths) {
            String other = PublicPages.looks(page, address(path));
            assertTrue(paths.contains(other), other);
            linksOfThePage().forEach(link -> links.add(link.toString()));
        }
        assertEquals(List.of(), browser.complaints());
        links.removeIf(link -> link.matches(OF_WHAT_IS_STORED));
        assertTrue(links.stream().anyMatch(link -> link.contains("?")), links.toString());
        for (String link : links) {
            assertEquals(200, page.request().get(address(link)).status(), link);
        }
    }

    private List<?> linksOfThePage() {
        return (List<?>) page.locator("a[href^='/']")
                .evaluateAll("links => links.map(link => link.getAttribute('href').replace(/#.*/, ''))");
    }

    /** A deployment before, during and after, called off, ended by a fault, told of late, without alerts, of before. */
    void everyStateOfADeploymentStands() {
        for (String reference : InventedDeployments.references()) {
            for (String language : List.of("en", "cy")) {
                PublicPages.looks(page, address("/" + language + "/deployments/" + reference));
            }
        }
        assertEquals(List.of(), browser.complaints());
        assertEquals(
                "It did not take place, so there are no figures.", reads("/en/deployments/2026-0010", "#figures-none"));
        assertEquals(
                "Ni chafodd ei gynnal, felly nid oes ffigurau.", reads("/cy/deployments/2026-0012", "#figures-none"));
        assertEquals(
                "Figures are published on this page after the deployment.",
                reads("/en/deployments/2026-0004", "#figures-none"));
        assertTrue(reads("/en/deployments/2026-0006", "main").matches("(?s).*\\nAlerts\\s+0 \\(none\\).*"));
        assertTrue(reads("/cy/deployments/2026-0007", "#told-afterwards").contains("bywyd neu ddiogelwch"));
        assertTrue(reads("/en/deployments/2026-0008", "main").contains("Ended by a fault"));
        assertTrue(reads("/en/deployments/2026-0008", "main").matches("(?s).*\\nAlerts\\s+Not applicable.*"));
        assertTrue(reads("/cy/deployments/2026-0002", "h1[lang=en]").startsWith("Port and ferry"));
    }

    private String reads(String path, String part) {
        page.navigate(address(path));
        return page.locator(part).innerText();
    }

    /** Nothing planned, nothing past, nothing to sum up, to check or to prove. */
    void anEmptySiteSaysSo() {
        EMPTY.forEach((pattern, said) -> {
            for (String path : pattern.contains("%s") ? List.of("/en/", "/cy/") : List.of("")) {
                String there = pattern.startsWith("/%s/") ? path + pattern.substring("/%s/".length()) : pattern;
                page.navigate(address(there + "?published=none"));
                said.forEach(sentence ->
                        assertFalse(page.locator(sentence).innerText().isBlank(), there));
                PublicPages.stands(page);
            }
        });
        page.navigate(address("/en/deployments?words=nowhere"));
        assertTrue(page.locator("#found-none").isVisible());
        PublicPages.stands(page);
    }

    void everyPageIsWalkedByKeyboardAlone() {
        page.request()
                .post(
                        address("/en/cookies/choice"),
                        RequestOptions.create()
                                .setForm(FormData.create()
                                        .set("choice", "reject")
                                        .set("page", "/en/")));
        List<String> paths = new ArrayList<>(PublicPages.offered(page));
        paths.add("/en/deployments/2026-0005");
        paths.add("/cy/deployments/2026-0005");
        for (String path : paths) {
            PublicPages.isWalkedByKeyboard(page, address(path));
        }
    }

    /** Every page fits and says what it has to say; the menu unfolds. */
    void everyPageIsCompleteWithoutScript(String wayOut) {
        Page plain = browser.newPersonWithoutScript();
        List<String> paths = new ArrayList<>(PublicPages.offered(plain));
        InventedDeployments.references().forEach(reference -> paths.add("/cy/deployments/" + reference));
        for (String path : paths) {
            plain.navigate(address(path));
            assertEquals(1, plain.locator("main h1").count(), path);
            assertEquals(wayOut, plain.locator("#leave").getAttribute("href"), path);
            PublicPages.fits(plain, path);
        }
    }

    void theMenuIsFoldedOnAPhoneAlone() {
        for (Page visitor : List.of(page, browser.newPersonWithoutScript())) {
            visitor.setViewportSize(PHONE, HIGH);
            visitor.navigate(address("/cy/"));
            assertFalse(visitor.locator("#menu a").first().isVisible());
            visitor.click("#menu summary");
            assertTrue(visitor.locator("#menu a").first().isVisible());
            PublicPages.fits(visitor, "unfolded");
            visitor.navigate(address("/en/"));
            visitor.setViewportSize(DESK, HIGH);
            assertTrue(visitor.locator("#menu a").first().isVisible());
            assertFalse(visitor.locator("#menu summary").isVisible());
        }
    }

    void onPaperStandsWhatIsSaidAndNotWhatIsPressed() {
        page.navigate(address("/en/your-rights"));
        page.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT));
        assertTrue(page.locator("main h1").isVisible());
        for (String pressed : List.of("#leave", "#menu", "form", ".govuk-cookie-banner", ".lfr-header__language")) {
            assertFalse(page.locator(pressed).first().isVisible(), pressed);
        }
    }

    /** An address without a page, and a page that cannot be made: in the language of the address, with a way on. */
    void failuresStandToo() {
        for (String language : List.of("en", "cy")) {
            fails(404, "/" + language + "/deployments/none");
            fails(500, "/" + language + "/deployments/" + InventedRegister.FAULTY);
        }
    }

    private void fails(int status, String path) {
        Response answer = page.navigate(address(path));
        assertEquals(status, answer.status());
        assertFalse(answer.text().contains("as the test wants it"), "no cause is told");
        PublicPages.stands(page);
        assertTrue(page.locator("main a[href='" + path.substring(0, 4) + "']").isVisible());
    }
}
