package uk.police.lfr.it;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.Response;
import com.microsoft.playwright.options.ColorScheme;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** The pages that the public area offers in its menu and at its foot, in both languages, and what each must be. */
final class PublicPages {
    private static final List<Integer> WIDTHS = List.of(320, 375, 768, 1280);
    private static final int HEIGHT = 800;
    private static final Path SENT = Path.of("target", "it", "pages");

    /** A window of 1280 by 1024 at 400 %. */
    private static final int NARROWEST = 320;

    private static final int LOWEST = 256;

    /** All that can be reached with the Tab key; of buttons that exclude each other one, as long as none is chosen. */
    private static final String STOPS =
            """
            [...document.querySelectorAll('a[href],button,input,select,textarea,summary,[tabindex="0"]')]
              .filter(one => one.tabIndex >= 0 && one.checkVisibility({visibilityProperty: true}))
              .filter(one => one.type !== 'radio' || document.querySelector(`input[name="${one.name}"]`) === one)
              .length
            """;

    /** What has the focus, numbered in the order in which it came; -1 where no part of it can be seen. */
    private static final String FOCUS =
            """
            () => {
              const one = document.activeElement;
              if (one === document.body || one.dataset.stop) return 0;
              one.dataset.stop = '1';
              const boxes = [...(one.type === 'radio' ? one.labels[0] : one).getClientRects()];
              const points = [[.5, .5], [.02, .1], [.98, .9], [.02, .9], [.98, .1]];
              // Of what is larger than the window, the part that is inside it.
              const seen = boxes.some(box => {
                const left = Math.max(0, box.left), right = Math.min(innerWidth, box.right);
                const top = Math.max(0, box.top), bottom = Math.min(innerHeight, box.bottom);
                return left < right && top < bottom && points.some(([x, y]) => {
                  const hit = document.elementFromPoint(left + (right - left) * x, top + (bottom - top) * y);
                  return hit && (one.contains(hit) || hit.contains(one) && hit !== document.body || hit === one.labels?.[0]);
                });
              });
              return seen ? 1 : -1;
            }
            """;

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

    /** Leaves it as it was sent, for the checker of HTML that the build runs at its end. */
    static void keep(Response sent) {
        String name = URI.create(sent.url()).getPath().replace('/', '_');
        try {
            Files.createDirectories(SENT);
            Files.writeString(SENT.resolve(name + ".html"), sent.text());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * Opens it, and expects a page that stands.
     *
     * @return where its other half is
     */
    static String looks(Page page, String address) {
        Response sent = page.navigate(address);
        assertEquals(200, sent.status(), address);
        keep(sent);
        stands(page);
        return page.locator("link[rel=alternate]").first().getAttribute("href");
    }

    /** Expects the open page to be of its own language, to fit every width and to shut nobody out, by day or at night. */
    static void stands(Page page) {
        String address = page.url();
        String language = page.locator("html").getAttribute("lang");
        assertTrue(address.contains("/" + language + "/"), address);
        assertEquals(1, page.locator("main h1").count(), address);
        assertTrue(page.locator("#leave").isVisible(), address);
        fits(page, address);
        assertEquals(List.of(), Accessibility.violations(page), address);
        assertEquals(List.of(), SpokenPage.of(page).faults(language), address);
        page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(ColorScheme.DARK));
        assertEquals(List.of(), Accessibility.colours(page), address + " on a dark ground");
        page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(ColorScheme.LIGHT));
    }

    /** Goes through it with the Tab key at 400 %, and expects to reach everything and to see what has the focus. */
    static void isWalkedByKeyboard(Page page, String address) {
        page.setViewportSize(NARROWEST, LOWEST);
        page.navigate(address);
        int stops = (int) page.evaluate(STOPS);
        for (int i = 1; i <= stops; i++) {
            page.keyboard().press("Tab");
            assertEquals(
                    1,
                    page.evaluate(FOCUS),
                    address + ": stop " + i + " of " + stops + ", "
                            + page.evaluate("document.activeElement.outerHTML.slice(0, 200)"));
        }
    }
}
