package uk.police.lfr.vision.source;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.sun.net.httpserver.HttpServer;
import com.sun.net.httpserver.HttpsConfigurator;
import com.sun.net.httpserver.HttpsServer;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import uk.police.lfr.vision.Frame;
import uk.police.lfr.vision.FrameSource;

/** What cameras do over HTTP besides sending a film: rows of pictures, chunks, TLS. */
@Timeout(60)
class HttpExchangeTest {
    private static final SourceSettings SHORT =
            SourceSettings.live().withConnectLimit(Duration.ofMillis(1500)).withSilenceLimit(Duration.ofMillis(700));

    private static final SourceSettings PATIENT =
            SourceSettings.live().withConnectLimit(Duration.ofSeconds(25)).withSilenceLimit(Duration.ofSeconds(25));

    private HttpTestCamera camera;

    @TempDir
    Path folder;

    private void serve(HttpServer made, HttpTestCamera.Answer answer) {
        camera = new HttpTestCamera(made, answer);
    }

    @AfterEach
    void stop() {
        camera.close();
    }

    private FrameSource open(String address) {
        return camera.open(address, SHORT);
    }

    private byte[] film() throws IOException {
        return Files.readAllBytes(TestClips.h264(folder.resolve("clip.ts"), 320, 240, 40));
    }

    /** A row of pictures; some cameras begin with an empty line. */
    @ParameterizedTest
    @CsvSource({"'',0", "'\r\n',0", "'',-1", "'\r\n\r\n',-1"})
    void aRowOfPicturesIsShownAsItComes(String before, long length) throws IOException {
        byte[] picture = TestPictures.encoded("jpg", 320, 240);
        serve(HttpServer.create(HttpTestCamera.anywhere(), 0), exchange -> {
            exchange.getResponseHeaders().add("Content-Type", "multipart/x-mixed-replace; boundary=cut");
            exchange.sendResponseHeaders(200, length < 0 ? 30 * (picture.length + 200L) : 0);
            exchange.getResponseBody().write(before.getBytes());
            for (int number = 0; number < 20; number++) {
                ByteArrayOutputStream part = new ByteArrayOutputStream();
                part.writeBytes(("--cut\r\nContent-Type: image/jpeg\r\nContent-Length: " + picture.length + "\r\n\r\n")
                        .getBytes());
                part.writeBytes(picture);
                part.writeBytes("\r\n".getBytes());
                exchange.getResponseBody().write(part.toByteArray());
                exchange.getResponseBody().flush();
            }
            camera.awaitEnd();
        });
        try (FrameSource source = open("http://127.0.0.1:PORT/mjpg")) {
            for (int number = 0; number < 19; number++) {
                try (Frame frame = source.next()) {
                    assertEquals(320, frame.width());
                }
            }
            assertEquals(
                    SourceFault.SILENT,
                    assertThrows(SourceException.class, () -> {
                                source.next().close();
                                source.next().close();
                            })
                            .fault());
        }
    }

    @Test
    void aSecureCameraIsReadAndAskedByItsName() throws Exception {
        AtomicReference<String> asked = new AtomicReference<>();
        byte[] film = film();
        HttpsServer secure = HttpsServer.create(HttpTestCamera.anywhere(), 0);
        secure.setHttpsConfigurator(new HttpsConfigurator(TestCertificate.context(folder)));
        serve(secure, exchange -> {
            asked.set(exchange.getRequestHeaders().getFirst("Host") + exchange.getRequestURI());
            exchange.sendResponseHeaders(200, 0);
            exchange.getResponseBody().write(film);
        });
        try (FrameSource source = open("https://localhost:PORT/live.ts?a=b");
                Frame frame = source.next()) {
            assertEquals(320, frame.width());
        }
        assertEquals("localhost:" + camera.port() + "/live.ts?a=b", asked.get());
    }

    /** A recorder that changes what it codes with ends its stream in ours. */
    @Test
    void aStreamThatChangesItsCodecIsOpenedAnew() throws IOException {
        byte[] before = film();
        byte[] after = Files.readAllBytes(TestClips.of("mpeg2video", folder.resolve("after.ts"), 320, 240, 200));
        serve(HttpServer.create(HttpTestCamera.anywhere(), 0), exchange -> {
            exchange.sendResponseHeaders(200, 0);
            exchange.getResponseBody().write(before);
            exchange.getResponseBody().write(after);
            exchange.getResponseBody().flush();
            camera.awaitEnd();
        });
        try (FrameSource source = open("http://127.0.0.1:PORT/live.ts")) {
            int[] shown = new int[1];
            SourceException end = assertThrows(SourceException.class, () -> {
                while (shown[0] < 2000) {
                    source.next().close();
                    shown[0]++;
                }
            });
            assertEquals(SourceFault.CUT, end.fault(), end.getMessage());
            assertTrue(shown[0] >= 35, "pictures before: " + shown[0]);
        }
    }

    @Test
    void closingFromAnotherThreadEndsAReadAndAnAnswerThatDoesNotCome() throws Exception {
        byte[] film = film();
        for (boolean answers : new boolean[] {true, false}) {
            if (camera != null) {
                camera.close();
            }
            serve(HttpServer.create(HttpTestCamera.anywhere(), 0), exchange -> {
                if (answers) {
                    exchange.sendResponseHeaders(200, 0);
                    exchange.getResponseBody().write(film);
                    exchange.getResponseBody().flush();
                }
                camera.awaitEnd();
            });
            FrameSource source = camera.open("http://127.0.0.1:PORT/live.ts", PATIENT);
            new Thread(() -> {
                        camera.rest(400);
                        source.close();
                    })
                    .start();
            long start = System.nanoTime();
            assertEquals(
                    SourceFault.CLOSED,
                    assertThrows(SourceException.class, () -> {
                                while (true) {
                                    source.next().close();
                                }
                            })
                            .fault());
            assertTrue(System.nanoTime() - start < PATIENT.silenceLimit().toNanos() / 2, "it was the closing");
        }
    }
}
