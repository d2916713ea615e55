package uk.police.lfr.vision.source;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;

import com.sun.net.httpserver.BasicAuthenticator;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.Arrays;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import uk.police.lfr.vision.Frame;
import uk.police.lfr.vision.FrameSource;

@Timeout(20)
class HttpCameraTest {
    private static final SourceSettings SHORT =
            SourceSettings.live().withConnectLimit(Duration.ofMillis(1500)).withSilenceLimit(Duration.ofMillis(500));

    private final ExecutorService threads = Executors.newCachedThreadPool();
    private final CountDownLatch over = new CountDownLatch(1);

    @TempDir
    Path folder;

    private HttpServer server;
    private byte[] film;

    @BeforeEach
    void start() throws IOException {
        film = Files.readAllBytes(TestClips.h264(folder.resolve("clip.ts"), 320, 240, 100));
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.setExecutor(threads);
        server.createContext("/whole.ts", exchange -> send(exchange, film.length));
        server.createContext("/stalls.ts", exchange -> send(exchange, film.length / 2));
        server.createContext("/locked.ts", exchange -> send(exchange, film.length))
                .setAuthenticator(new BasicAuthenticator("test") {
                    @Override
                    public boolean checkCredentials(String user, String password) {
                        return user.equals("operator") && password.equals("s3cret");
                    }
                });
        server.createContext("/page", exchange -> {
            byte[] page = "<html><body>The camera's own page</body></html>".getBytes();
            exchange.sendResponseHeaders(200, page.length);
            exchange.getResponseBody().write(page);
            exchange.close();
        });
        server.start();
    }

    /** What is left out never comes: the connection stays open and quiet. */
    private void send(HttpExchange exchange, int bytes) throws IOException {
        exchange.sendResponseHeaders(200, 0);
        try (OutputStream body = exchange.getResponseBody()) {
            body.write(Arrays.copyOf(film, bytes));
            body.flush();
            if (bytes < film.length) {
                over.await();
            }
        } catch (InterruptedException stop) {
            Thread.currentThread().interrupt();
        }
    }

    @AfterEach
    void stop() {
        over.countDown();
        server.stop(0);
        threads.shutdownNow();
    }

    @Test
    void givesThePicturesAndCallsTheEndACut() {
        try (FrameSource source = open("", "/whole.ts")) {
            int shown = 0;
            try {
                for (Frame frame = source.next(); frame != null; frame = source.next()) {
                    assertEquals(shown++ % 40, TestClips.numberOf(frame));
                    frame.close();
                }
            } catch (SourceException end) {
                assertEquals(SourceFault.CUT, end.fault());
            }
            assertEquals(100, shown);
        }
    }

    @Test
    void stalledStreamIsSilent() {
        try (FrameSource source = open("", "/stalls.ts")) {
            SourceException fault = assertThrows(SourceException.class, () -> {
                for (int picture = 0; picture < 200; picture++) {
                    source.next().close();
                }
            });
            assertEquals(SourceFault.SILENT, fault.fault());
        }
    }

    @Test
    void passwordIsSentAndNeverShown() {
        try (FrameSource source = open("operator:s3cret@", "/locked.ts");
                Frame frame = source.next()) {
            assertEquals(320, frame.width());
        }
        SourceException refused = faultOf("operator:wr0ng@", "/locked.ts");
        assertEquals(SourceFault.SIGN_IN_REFUSED, refused.fault());
        assertFalse(refused.getMessage().contains("wr0ng"), refused.getMessage());
    }

    @Test
    void wrongPathAndWebPageAreToldApart() {
        assertEquals(SourceFault.UNREACHABLE, faultOf("", "/absent.ts").fault());
        assertEquals(SourceFault.NO_VIDEO, faultOf("", "/page").fault());
    }

    private SourceException faultOf(String user, String path) {
        try (FrameSource source = open(user, path)) {
            return assertThrows(SourceException.class, source::next);
        }
    }

    private FrameSource open(String user, String path) {
        String address = "http://" + user + "127.0.0.1:" + server.getAddress().getPort() + path;
        return RtspTestCamera.sources(Clock.systemUTC()).open(CameraAddress.parse(address), SHORT);
    }
}
