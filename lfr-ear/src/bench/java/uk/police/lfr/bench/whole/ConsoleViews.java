package uk.police.lfr.bench.whole;

import com.microsoft.playwright.Page;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import uk.police.lfr.bench.Figures;
import uk.police.lfr.it.FirstView;
import uk.police.lfr.it.PortalBrowser;
import uk.police.lfr.run.ServerPorts;

/** The live console as an operator opens it first, on this machine and on a slow line. */
final class ConsoleViews {
    private static final int ROUNDS = 5;

    /** The first deployment of an exercise is the one that is live. */
    private static final String CONSOLE = "/operations/live/console.xhtml?id=1";

    private static final String DRAWN = "document.querySelector('[data-figure=facesScanned]')?.textContent !== '-'"
            + " && document.querySelector('#cameras').children.length > 0";

    private ConsoleViews() {}

    /** One line each: the median of several visits by the time to the first snapshot. */
    static void print(Figures figures, ServerPorts ports, String password) {
        try (var browser = PortalBrowser.start()) {
            for (boolean slow : List.of(false, true)) {
                var visits = IntStream.range(0, ROUNDS)
                        .mapToObj(round -> {
                            Page operator = signedIn(browser, ports, password);
                            return FirstView.drawn(operator, ports.page(CONSOLE).toString(), DRAWN, slow);
                        })
                        .sorted(Comparator.comparingDouble(FirstView.Drawn::millis))
                        .toList();
                figures.print("console.firstView", values(slow, visits.get(ROUNDS / 2)));
            }
        }
    }

    private static Page signedIn(PortalBrowser browser, ServerPorts ports, String password) {
        Page page = browser.newPerson();
        page.navigate(ports.page("/operations/start.xhtml").toString());
        page.locator("#name").fill("operator");
        page.locator("#password").fill(password);
        page.locator("button[type=submit]").click();
        page.locator(".bar__user").waitFor();
        return page;
    }

    private static Map<String, Object> values(boolean slow, FirstView.Drawn drawn) {
        FirstView view = drawn.view();
        var values = new LinkedHashMap<String, Object>();
        values.put("slowLine", slow);
        values.put("requests", view.requests());
        values.put("bytes", view.bytes());
        values.put("firstPaintMillis", view.firstPaintMillis());
        values.put("largestPaintMillis", view.largestPaintMillis());
        values.put("firstSnapshotMillis", drawn.millis());
        values.put("layoutShift", view.shift());
        values.put("blockedMillis", view.blockedMillis());
        return values;
    }
}
