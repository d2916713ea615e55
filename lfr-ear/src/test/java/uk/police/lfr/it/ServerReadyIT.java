package uk.police.lfr.it;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.ConnectException;
import java.net.InetSocketAddress;
import java.net.NetworkInterface;
import java.net.Socket;
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
