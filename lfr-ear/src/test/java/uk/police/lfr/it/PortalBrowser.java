package uk.police.lfr.it;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType.LaunchOptions;
import com.microsoft.playwright.ConsoleMessage;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.stream.Stream;

/**
 * The machine's own Chromium, driven by Playwright through the machine's own Node. Every page is watched: errors on its
 * console and requests to another host are remembered. One thread only; the test closes it.
 */
public final class PortalBrowser implements AutoCloseable {

    private static final List<String> ARGUMENTS = List.of(
            "--no-sandbox",
            "--disable-gpu",
            "--disable-quic",
            "--no-first-run",
            "--disable-background-networking",
            "--disable-component-update",
            "--disable-sync");

    /** Chromium writes most of what its policy refuses on the console, but not all. */
    private static final String TELLS_OF_THE_POLICY = "addEventListener('securitypolicyviolation', refused =>"
            + " console.error('policy: ' + refused.effectiveDirective + ' ' + refused.blockedURI))";

    private final Playwright playwright;
    private final Browser browser;
    private final List<String> complaints = new CopyOnWriteArrayList<>();

    private PortalBrowser(Playwright playwright, Browser browser) {
        this.playwright = playwright;
        this.browser = browser;
    }

    /** Starts the browser without a window. */
    public static PortalBrowser start() {
        var environment = Map.of(
                "PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD",
                "1",
                "PLAYWRIGHT_NODEJS_PATH",
                onPath("node").toString());
        var playwright = Playwright.create(new Playwright.CreateOptions().setEnv(environment));
        var options = new LaunchOptions().setExecutablePath(onPath("chromium", "chromium-browser", "google-chrome"));
        return new PortalBrowser(playwright, playwright.chromium().launch(options.setArgs(ARGUMENTS)));
    }

    /** A page of a person of their own: no cookie is shared with another. */
    public Page newPerson() {
        return watched(browser.newContext());
    }

    /** The same for a person whose browser runs no script. */
    public Page newPersonWithoutScript() {
        return watched(browser.newContext(new Browser.NewContextOptions().setJavaScriptEnabled(false)));
    }

    private Page watched(BrowserContext person) {
        var page = person.newPage();
        page.addInitScript(TELLS_OF_THE_POLICY);
        page.onConsoleMessage(this::remember);
        page.onPageError(error -> complaints.add("script error: " + error));
        page.onRequest(request -> rememberForeign(request.url()));
        return page;
    }

    /** Errors on any page's console, script errors, and requests to another host, in the order of their appearance. */
    public List<String> complaints() {
        return List.copyOf(complaints);
    }

    /** Everybody goes: their pages are closed, and what was remembered of them is forgotten. */
    public void emptied() {
        List.copyOf(browser.contexts()).forEach(BrowserContext::close);
        complaints.clear();
    }

    @Override
    public void close() {
        playwright.close();
    }

    /** A connection that a test cut is no error of the page. */
    private void remember(ConsoleMessage message) {
        if ("error".equals(message.type()) && !message.text().contains("ERR_INTERNET_DISCONNECTED")) {
            complaints.add("console: " + message.text() + " " + message.location());
        }
    }

    private void rememberForeign(String url) {
        var host = URI.create(url).getHost();
        if (host != null && !host.equals("localhost")) {
            complaints.add("foreign request: " + url);
        }
    }

    private static Path onPath(String... names) {
        var folders = System.getenv("PATH").split(":");
        return Stream.of(names)
                .flatMap(name -> Stream.of(folders).map(folder -> Path.of(folder, name)))
                .filter(Files::isExecutable)
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("The browser tests need " + String.join(" or ", names)));
    }
}
