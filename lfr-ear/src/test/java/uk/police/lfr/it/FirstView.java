package uk.police.lfr.it;

import com.google.gson.JsonObject;
import com.microsoft.playwright.CDPSession;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.LoadState;
import java.util.Map;
import java.util.concurrent.atomic.AtomicLong;

/**
 * What a page costs somebody who opens it first: it and everything that it loads, by a browser that has nothing of it.
 *
 * @param requests of the browser
 * @param bytes as they came over the line, compressed, with their heads
 * @param firstPaintMillis from the click to the first text or picture
 * @param largestPaintMillis to the largest one
 * @param shift how far what was painted moved afterwards: the sum of the layout shifts
 * @param blockedMillis sum of what tasks took beyond 50 ms each, in which the page answers nobody
 */
public record FirstView(
        long requests,
        long bytes,
        double firstPaintMillis,
        double largestPaintMillis,
        double shift,
        double blockedMillis) {

    /** The promise: less than this. */
    public static final long LIMIT_BYTES = 150_000;

    private static final String WATCH =
            """
            window.firstView = {paint: 0, largest: 0, shift: 0, blocked: 0};
            const watch = (type, take) =>
              new PerformanceObserver(list => list.getEntries().forEach(take)).observe({type, buffered: true});
            watch('paint', one => { if (one.name === 'first-contentful-paint') firstView.paint = one.startTime; });
            watch('largest-contentful-paint', one => { firstView.largest = one.startTime; });
            watch('layout-shift', one => { firstView.shift += one.value; });
            watch('longtask', one => { firstView.blocked += Math.max(0, one.duration - 50); });
            """;

    /** Lighthouse's telephone on a slow line (its "devtools" throttling): milliseconds, and bytes a second. */
    private static final Map<String, Number> SLOW_LINE =
            Map.of("latency", 562.5, "downloadThroughput", 1_474_560 / 8, "uploadThroughput", 675_000 / 8);

    private static final int SLOWER_PROCESSOR = 4;

    /** Longer than anything on our pages waits before it moves. */
    private static final int SETTLED_MILLIS = 300;

    /** As fast as machine and line are. */
    public static FirstView of(PortalBrowser browser, String address) {
        return of(browser.newPerson(), address, false);
    }

    /** On a telephone a quarter as fast as this machine, on a slow line. */
    public static FirstView onASlowLine(PortalBrowser browser, String address) {
        return of(browser.newPerson(), address, true);
    }

    /**
     * A page that goes on asking for news.
     *
     * @param millis from the click until the page was what it is for
     */
    public record Drawn(FirstView view, double millis) {}

    /**
     * A page that never rests, opened by somebody signed in whose browser has nothing of it.
     *
     * @param when an expression that becomes true once the page is what it is for
     */
    public static Drawn drawn(Page page, String address, String when, boolean slow) {
        page.setViewportSize(1280, 800);
        var line = new Line(page, slow);
        line.session.send("Network.clearBrowserCache");
        page.navigate(address);
        page.waitForFunction("() => " + when);
        double millis = ((Number) page.evaluate("performance.now()")).doubleValue();
        page.waitForTimeout(SETTLED_MILLIS);
        return new Drawn(line.seen(), millis);
    }

    private static FirstView of(Page page, String address, boolean slow) {
        page.setViewportSize(412, 823);
        var line = new Line(page, slow);
        page.navigate(address);
        page.waitForLoadState(LoadState.NETWORKIDLE);
        page.waitForTimeout(SETTLED_MILLIS);
        return line.seen();
    }

    /** A browser whose line is counted, and slow if it is to be. */
    private static final class Line {
        private final Page page;
        private final CDPSession session;
        private final AtomicLong requests = new AtomicLong();
        private final AtomicLong bytes = new AtomicLong();

        private Line(Page page, boolean slow) {
            this.page = page;
            page.addInitScript(WATCH);
            session = page.context().newCDPSession(page);
            session.on("Network.loadingFinished", done -> {
                requests.incrementAndGet();
                bytes.addAndGet(done.get("encodedDataLength").getAsLong());
            });
            session.send("Network.enable");
            if (slow) {
                slowDown();
            }
        }

        private void slowDown() {
            var line = new JsonObject();
            line.addProperty("offline", false);
            SLOW_LINE.forEach(line::addProperty);
            session.send("Network.emulateNetworkConditions", line);
            var processor = new JsonObject();
            processor.addProperty("rate", SLOWER_PROCESSOR);
            session.send("Emulation.setCPUThrottlingRate", processor);
        }

        /** What the page told; it is closed. */
        private FirstView seen() {
            @SuppressWarnings("unchecked")
            var seen = (Map<String, Number>) page.evaluate("window.firstView");
            page.close();
            return new FirstView(
                    requests.get(),
                    bytes.get(),
                    seen.get("paint").doubleValue(),
                    seen.get("largest").doubleValue(),
                    seen.get("shift").doubleValue(),
                    seen.get("blocked").doubleValue());
        }
    }
}
