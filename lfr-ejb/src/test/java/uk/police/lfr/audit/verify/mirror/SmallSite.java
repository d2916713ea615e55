package uk.police.lfr.audit.verify.mirror;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import uk.police.lfr.audit.control.LogUnderTest;
import uk.police.lfr.fixture.TestClock;

/** A public site of a few pages with a real log behind it. Closed by the test. */
final class SmallSite implements AutoCloseable {
    static final String RECORD =
            "{\"log_proof_url\":{\"state\":\"reported\",\"value\":\"/api/v1/log/record/2026-0012/1\"}}";

    private static final String LOG = "/api/v1/log/";

    private final LogUnderTest log = new LogUnderTest(new TestClock(Instant.parse("2026-11-28T12:00:00Z")));
    private final Map<String, String> answers = new TreeMap<>();
    private final Map<String, String> types = new TreeMap<>();
    private final HttpServer server;

    SmallSite() throws IOException {
        log.appendAtOnce(300);
        log.sign();
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/", this::answer);
        server.start();
        for (String language : new String[] {"en", "cy"}) {
            html(
                    "/" + language + "/",
                    page(language, "<a href=\"/" + language + "/deployments/2026-0012#figures\">One</a>"));
            html("/" + language + "/deployments/2026-0012", page(language, "<h2 id=\"figures\">Figures</h2>"));
        }
        answers("/assets/public/public.css", "text/css", "body { margin: 0 }");
        json(
                "/api/v1/deployments",
                "{\"record\":\"/api/v1/deployments/2026-0012/versions/1\",\"page\":\"/en/deployments/2026-0012\"}");
        json("/api/v1/deployments/2026-0012/versions/1", RECORD);
        answers("/api/v1/deployments.csv", "text/csv;charset=UTF-8", "\"reference\"\r\n\"2026-0012\"\r\n");
        json("/api/v1/years", "{}");
        json("/api/v1/retention-policy", "{}");
        answers(LOG + "record/2026-0012/1", "text/plain", log.proof(12));
    }

    private static String page(String language, String content) {
        return "<!DOCTYPE html><html lang=\"" + language
                + "\"><link rel=\"stylesheet\" href=\"/assets/public/public.css\"/>"
                + "<p id=\"copy-notice\" hidden=\"hidden\" data-forms=\"Not here.\">A copy of <span></span></p>"
                + content
                + "<a href=\"/api/v1/deployments\">Data</a><a href=\"/en/?sort=date\">By date</a>"
                + "<a class=\"staff\" href=\"/operations/start.xhtml\">Staff</a>"
                + "<form method=\"post\" action=\"/en/cookies/choice\"><button>Save</button></form></html>";
    }

    void html(String address, String content) {
        answers(address, "text/html;charset=UTF-8", content);
    }

    void json(String address, String content) {
        answers(address, "application/json", content);
    }

    private void answers(String address, String type, String content) {
        answers.put(address, content);
        types.put(address, type);
    }

    void forget(String address) {
        answers.remove(address);
    }

    String url() {
        return "http://localhost:" + server.getAddress().getPort();
    }

    private void answer(HttpExchange exchange) throws IOException {
        String address = exchange.getRequestURI().getPath();
        Optional<byte[]> content = Optional.ofNullable(answers.get(address)).map(text -> text.getBytes(UTF_8));
        if (content.isEmpty() && address.startsWith(LOG)) {
            content = log.get(address.substring(LOG.length()));
        }
        exchange.getResponseHeaders().set("Content-Type", types.getOrDefault(address, "text/plain"));
        exchange.sendResponseHeaders(
                content.isPresent() ? 200 : 404,
                content.map(body -> (long) body.length).orElse(-1L));
        if (content.isPresent()) {
            exchange.getResponseBody().write(content.get());
        }
        exchange.close();
    }

    @Override
    public void close() {
        server.stop(0);
        log.close();
    }
}
