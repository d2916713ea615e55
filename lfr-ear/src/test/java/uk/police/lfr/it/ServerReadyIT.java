package uk.police.lfr.it;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.ConnectException;
import java.net.InetSocketAddress;
import java.net.NetworkInterface;
import java.net.Socket;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.List;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.jboss.shrinkwrap.api.spec.EnterpriseArchive;
import org.junit.jupiter.api.Test;
import uk.police.lfr.run.ServerPorts;

/** What an operator of the server relies on before any capability is used. */
@ArquillianTest
@RunAsClient
class ServerReadyIT {

    private final ServerPorts server = SystemUnderTest.ports();

    @Deployment
    static EnterpriseArchive application() {
        return Deployments.application();
    }

    @Test
    void readinessNamesTheDatabaseOfThisRun() throws Exception {
        var health = Http.get(server.management("/health/ready"));
        assertEquals(200, health.statusCode(), health.body());
        var database = "\"name\":\"database\",\"status\":\"UP\",\"data\":{\"product\":\""
                + SystemUnderTest.database().product() + "\"}";
        assertTrue(health.body().contains(database), health.body());
    }

    @Test
    void metricsAreServedForPrometheus() throws Exception {
        var metrics = Http.get(server.management("/prometheus"));
        assertEquals(200, metrics.statusCode());
        assertTrue(metrics.body().contains("# TYPE "), metrics.body());
        // Three networks, each computed by what was configured.
        assertTrue(metrics.body().contains("lfr_engine_nodes{"), metrics.body());
    }

    @Test
    void answersSayNothingAboutTheServerAndForbidSniffing() throws Exception {
        var headers = Http.get(server.page("/")).headers();
        assertEquals("nosniff", headers.firstValue("X-Content-Type-Options").orElse("absent"));
        assertEquals("absent", headers.firstValue("Server").orElse("absent"));
        assertEquals("absent", headers.firstValue("X-Powered-By").orElse("absent"));
    }

    @Test
    void everyAnswerTellsTheBrowserWhatOthersMayNotDo() throws Exception {
        for (var path : List.of("/en/", "/staff/sign-in.xhtml", "/assets/public/public.css", "/en/nothing")) {
            var headers = Http.get(server.page(path)).headers().map();
            assertEquals(List.of("same-origin"), headers.get("cross-origin-opener-policy"), path);
            assertEquals(List.of("require-corp"), headers.get("cross-origin-embedder-policy"), path);
            assertEquals(List.of("same-origin"), headers.get("cross-origin-resource-policy"), path);
            assertEquals(List.of("same-origin"), headers.get("referrer-policy"), path);
            assertEquals(List.of("csp=\"/csp-reports\""), headers.get("reporting-endpoints"), path);
            assertTrue(headers.get("permissions-policy").get(0).contains("camera=()"), path);
        }
        var data = Http.get(server.page("/api/v1/years")).headers().map();
        assertEquals(List.of("cross-origin"), data.get("cross-origin-resource-policy"));
    }

    @Test
    void scriptsRunByNonceAndPublicPagesHaveNoStyleOfTheirOwn() throws Exception {
        var signIn = Http.get(server.page("/staff/sign-in.xhtml")).headers();
        var staff = signIn.firstValue("Content-Security-Policy").orElseThrow();
        assertTrue(staff.matches(".*; report-to csp; script-src 'self' 'nonce-[^' ]{16,}';?"), staff);
        assertEquals("no-store", signIn.firstValue("Cache-Control").orElse("absent"));
        var page = Http.get(server.publicPage("/en/"));
        var open = page.headers().firstValue("Content-Security-Policy").orElseThrow();
        assertTrue(open.startsWith("default-src 'none'; ") && !open.contains("unsafe"), open);
        assertFalse(page.body().contains(" style="), "no style attribute");
    }

    @Test
    void reportsOfThePolicyAreTakenAtBothDoors() throws Exception {
        var report = "{\"csp-report\": {\"document-uri\": \"https://a/en/\", \"blocked-uri\": \"inline\"}}";
        assertEquals(204, Http.post(server.page("/csp-reports"), report).statusCode());
        assertEquals(204, Http.post(server.publicPage("/csp-reports"), report).statusCode());
        assertEquals(
                400, Http.post(server.publicPage("/csp-reports"), "nonsense").statusCode());
        assertEquals(
                413,
                Http.post(server.publicPage("/csp-reports"), "x".repeat(20_000)).statusCode());
    }

    @Test
    void whatAnotherSiteHasABrowserSendIsRefused() throws Exception {
        var visitor = new OtherVisitor("127.0.0.2", server.http());
        var elsewhere = "Origin: https://evil.test";
        assertEquals(403, visitor.status("POST", "/staff/sign-out", "", elsewhere));
        assertEquals(403, visitor.status("POST", "/staff/sign-in.xhtml", "", "Sec-Fetch-Site: cross-site"));
        assertEquals(403, visitor.status("POST", "/staff/j_security_check", "", "Sec-Fetch-Site: same-site"));
        assertEquals(302, visitor.status("POST", "/staff/sign-out", "", "Origin: http://localhost:" + server.http()));
    }

    @Test
    void whoeverTriesPasswordsOrDataWithoutEndIsHeldBack() throws Exception {
        var guessing = new OtherVisitor("127.0.0.3", server.http());
        var form = "Content-Type: application/x-www-form-urlencoded";
        // Without a user name nobody's account is locked by it.
        List<String> answer = List.of("HTTP/1.1 200");
        for (int i = 0; i < 60 && !answer.get(0).contains(" 429"); i++) {
            answer = guessing.asks("POST", "/staff/j_security_check", "j_username=&j_password=" + i, form);
        }
        assertTrue(answer.get(0).contains(" 429"), answer.toString());
        assertTrue(answer.stream().anyMatch(line -> line.matches("Retry-After: [1-9][0-9]*")), answer.toString());
        var collecting = new OtherVisitor("127.0.0.4", server.publicHttp());
        int status = 200;
        for (int i = 0; i < 3000 && status != 429; i++) {
            status = collecting.status("GET", "/feeds/nothing", "");
        }
        assertEquals(429, status);
        assertEquals(200, new OtherVisitor("127.0.0.5", server.publicHttp()).status("GET", "/api/v1/years", ""));
    }

    @Test
    void thePublicDoorLeadsToPublicPagesAndNowhereElse() throws Exception {
        for (var path : List.of("/en/", "/cy/gwirio", "/assets/public/public.css", "/api/v1/years", "/openapi")) {
            assertEquals(200, Http.get(server.publicPage(path)).statusCode(), path);
        }
        assertFalse(Http.get(server.publicPage("/en/")).body().contains("/operations/"), "no link that leads nowhere");
        for (var path : List.of(
                "/operations/start.xhtml",
                "/operations",
                "/admin/audit/log.xhtml",
                "/staff/sign-in.xhtml",
                "/j_security_check",
                "/en/../operations/start.xhtml",
                "/en/%2e%2e/operations/start.xhtml",
                "/en/..;/operations/start.xhtml",
                "//operations/start.xhtml",
                "/jakarta.faces.resource/jquery/jquery.js.xhtml")) {
            assertEquals(404, Http.get(server.publicPage(path)).statusCode(), path);
        }
        assertEquals(
                404,
                Http.form(server.publicPage("/staff/j_security_check"), "j_username=a")
                        .statusCode());
    }

    @Test
    void publicPagesTravelCompressedAndAreNotSentTwice() throws Exception {
        var page = HttpRequest.newBuilder(server.publicPage("/en/")).header("Accept-Encoding", "gzip");
        var first = HttpClient.newHttpClient().send(page.build(), BodyHandlers.ofByteArray());
        assertEquals("gzip", first.headers().firstValue("Content-Encoding").orElse("absent"));
        assertEquals("absent", first.headers().firstValue("Set-Cookie").orElse("absent"));
        var tag = first.headers().firstValue("ETag").orElseThrow();
        var again = HttpClient.newHttpClient()
                .send(page.header("If-None-Match", tag).build(), BodyHandlers.ofByteArray());
        assertEquals(304, again.statusCode());
    }

    @Test
    void listensOnLoopbackOnly() throws IOException {
        for (var card : NetworkInterface.networkInterfaces().toList()) {
            for (var address :
                    card.inetAddresses().filter(a -> !a.isLoopbackAddress()).toList()) {
                assertThrows(ConnectException.class, () -> new Socket()
                        .connect(new InetSocketAddress(address, server.http()), 2000));
            }
        }
    }
}
