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
