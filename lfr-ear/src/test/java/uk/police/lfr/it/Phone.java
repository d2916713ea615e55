package uk.police.lfr.it;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.util.List;

/** What the engagement officer's phone does in the street, 375 pixels wide. */
final class Phone {
    private static final int NARROW = 375;
    private static final int TALL = 812;
    private static final String KEPT =
            """
            async () => {
              await navigator.serviceWorker.ready;
              const kept = [];
              for (const name of await caches.keys()) {
                for (const one of await (await caches.open(name)).keys()) { kept.push(new URL(one.url).pathname); }
              }
              return kept;
            }
            """;

    private final Person officer;

    Phone(Person officer) {
        this.officer = officer;
        officer.page().setViewportSize(NARROW, TALL);
    }

    /** What was pressed without a connection arrives by itself when there is one again. */
    void losesItsConnectionWhilePressing(String button, String arrived) {
        officer.sees(button);
        assertEquals(NARROW, officer.page().evaluate("document.documentElement.scrollWidth"), "nothing stands out");
        officer.page().context().setOffline(true);
        officer.sees(button).click();
        officer.sees("#signal");
        officer.page().context().setOffline(false);
        officer.sees(arrived);
        officer.looks();
    }

    /** As the phone puts the page away; afterwards they are asked for. */
    void coversItsPicturesWhenNobodyLooks() {
        officer.page().evaluate("window.dispatchEvent(new Event('pagehide'))");
        officer.sees("#covered");
        assertNull(officer.page().locator(".comparison img").first().getAttribute("src"));
        officer.looks();
        officer.sees("#uncover").click();
        officer.sees(".comparison img").evaluate("image => image.decode()");
    }

    void keepsOnePageThatIsAboutNobody() {
        assertEquals(List.of("/staff/no-connection.xhtml"), officer.page().evaluate(KEPT));
    }
}
