package uk.police.lfr.it;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.net.URI;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.jboss.shrinkwrap.api.spec.EnterpriseArchive;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import uk.police.lfr.audit.verify.DownloadLog;
import uk.police.lfr.audit.verify.VerifyLog;
import uk.police.lfr.run.ServerPorts;

/** The public log over HTTP, to whoever asks and without a session, and the verifier on what they got. */
@ArquillianTest
@RunAsClient
class PublicLogIT {
    private static final int SECONDS_TO_A_CHECKPOINT = 90;

    private final ServerPorts server = SystemUnderTest.ports();

    @Deployment
    static EnterpriseArchive application() {
        return Deployments.application();
    }

    @BeforeEach
    void theFirstEntriesAreSigned() throws Exception {
        for (int i = 0; get("checkpoint").statusCode() == 404 && i < SECONDS_TO_A_CHECKPOINT; i++) {
            Thread.sleep(1000);
        }
    }

    private URI address(String path) {
        return server.page("/api/v1/log/" + path);
    }

    private HttpResponse<String> get(String path) throws Exception {
        return Http.get(address(path));
    }

    private static String header(HttpResponse<String> response, String name) {
        return response.headers().firstValue(name).orElse("absent");
    }

    @Test
    void aDownloadedLogIsSound(@TempDir Path folder) throws Exception {
        ByteArrayOutputStream said = new ByteArrayOutputStream();
        PrintStream out = new PrintStream(said, true, StandardCharsets.UTF_8);
        int fetched = DownloadLog.run(new String[] {address("").toString(), folder.toString()}, out);
        assertEquals(0, fetched, said.toString(StandardCharsets.UTF_8));
        int code =
                VerifyLog.run(new String[] {folder.toString(), get("key").body().strip()}, out);
        assertEquals(0, code, said.toString(StandardCharsets.UTF_8));
        assertTrue(said.toString(StandardCharsets.UTF_8).endsWith("SOUND\n"));
    }

    @Test
    void headsAreFreshTilesAreKeptAndNobodyGetsASession() throws Exception {
        HttpResponse<String> checkpoint = get("checkpoint");
        assertEquals(200, checkpoint.statusCode());
        assertEquals("public, max-age=5", header(checkpoint, "Cache-Control"));
        assertEquals("*", header(checkpoint, "Access-Control-Allow-Origin"));
        assertEquals("absent", header(checkpoint, "Set-Cookie"));
        assertTrue(header(checkpoint, "Content-Type").startsWith("text/plain"), header(checkpoint, "Content-Type"));
        int size = Integer.parseInt(checkpoint.body().split("\n")[1]);
        HttpResponse<String> tile = get(size < 256 ? "tile/0/000.p/" + size : "tile/0/000");
        assertEquals(200, tile.statusCode());
        assertEquals("public, max-age=31536000, immutable", header(tile, "Cache-Control"));
        assertTrue(header(tile, "ETag").length() > 60);
        assertEquals(200, get("proof/0").statusCode());
        assertEquals(200, get("consistency/1/" + size).statusCode());
    }

    @Test
    void whatIsNotThereIsNotFoundAndWhatIsWrongIsRefused() throws Exception {
        for (String path : new String[] {
            "tile/0/999", "tile/8/000", "tile/entries/x000/000", "tile/0/000.p/0", "proof/99999999", "consistency/0/1"
        }) {
            assertEquals(404, get(path).statusCode(), path);
        }
    }
}
