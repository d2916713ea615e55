package uk.police.lfr.it;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Page;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** The pages that the public area offers in its menu and at its foot, in both languages, and what each must be. */
final class PublicPages {
    private static final List<Integer> WIDTHS = List.of(320, 375, 768, 1280);
    private static final int HEIGHT = 800;

    private PublicPages() {}

    /** Their paths, in both languages, from a page that offers them; the home pages first. */
    static Set<String> offered(Page page) {
        Set<String> paths = new LinkedHashSet<>(List.of("/en/", "/cy/"));
        for (String home : List.of("/en/", "/cy/")) {
            page.navigate(SystemUnderTest.ports().page(home).toString());
            page.locator("#menu a, #further a").all().stream()
                    .map(link -> link.getAttribute("href"))
                    .filter(path -> path.startsWith(home))
                    .forEach(paths::add);
        }
        return paths;
    }

    /** Expects the open page to scroll down and never sideways; 320 is what 1280 are at 400 %. */
    static void fits(Page page, String address) {
        for (int width : WIDTHS) {
            page.setViewportSize(width, HEIGHT);
            assertEquals(
                    true,
                    page.evaluate("document.documentElement.scrollWidth <= document.documentElement.clientWidth"),
                    address + " is wider than " + width);
        }
    }

    /** Opens it, and expects a page of its own language that fits every width, breaks no rule and has its other half. */
    static void looks(Page page, String address) {
        assertEquals(200, page.navigate(address).status(), address);
        assertTrue(address.contains("/" + page.locator("html").getAttribute("lang") + "/"), address);
        assertEquals(1, page.locator("main h1").count(), address);
        assertTrue(page.locator("#leave").isVisible(), address);
        fits(page, address);
        assertEquals(List.of(), Accessibility.violations(page), address);
        String other = page.locator("link[rel=alternate]").first().getAttribute("href");
        assertEquals(
                200,
                page.request()
                        .get(SystemUnderTest.ports().page(other).toString())
                        .status(),
                other);
    }
}
