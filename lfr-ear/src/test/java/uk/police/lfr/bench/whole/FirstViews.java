package uk.police.lfr.bench.whole;

import java.net.URI;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import uk.police.lfr.bench.Figures;
import uk.police.lfr.it.FirstView;
import uk.police.lfr.it.PortalBrowser;
import uk.police.lfr.run.ServerPorts;

/** Public pages as a visitor opens them first, on this machine and on a telephone with a slow line. */
final class FirstViews {
    private static final int ROUNDS = 5;

    private FirstViews() {}

    /** One line a page: the median by the largest paint of several visits on the slow line. */
    static void print(Figures figures, ServerPorts ports, URI deployment) {
        try (var browser = PortalBrowser.start()) {
            for (URI page : List.of(ports.publicPage("/en/"), ports.publicPage("/cy/deployments"), deployment)) {
                FirstView.of(browser, page.toString());
                var visits = IntStream.range(0, ROUNDS)
                        .mapToObj(round -> FirstView.onASlowLine(browser, page.toString()))
                        .sorted(Comparator.comparingDouble(FirstView::largestPaintMillis))
                        .toList();
                figures.print("public.firstView", values(page, visits.get(ROUNDS / 2)));
            }
        }
    }

    private static Map<String, Object> values(URI page, FirstView view) {
        var values = new LinkedHashMap<String, Object>();
        values.put("page", page.getPath());
        values.put("requests", view.requests());
        values.put("bytes", view.bytes());
        values.put("firstPaintMillis", view.firstPaintMillis());
        values.put("largestPaintMillis", view.largestPaintMillis());
        values.put("layoutShift", view.shift());
        values.put("blockedMillis", view.blockedMillis());
        return values;
    }
}
