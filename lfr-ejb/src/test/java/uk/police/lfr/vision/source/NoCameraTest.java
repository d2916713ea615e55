package uk.police.lfr.vision.source;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.time.Clock;
import java.time.Duration;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import uk.police.lfr.vision.FrameSource;

/** Whoever answers and is no camera, or does not answer at all, is not waited for. */
@Timeout(30)
class NoCameraTest {
    private static final Duration LIMIT = Duration.ofMillis(600);
    private static final SourceSettings SHORT =
            SourceSettings.live().withConnectLimit(LIMIT).withSilenceLimit(LIMIT);

    /** How much longer than its limit a call may take on a busy machine. */
    private static final Duration GRACE = Duration.ofMillis(2500);

    private static FrameSource open(String address) {
        return RtspTestCamera.sources(Clock.systemUTC()).open(CameraAddress.parse(address), SHORT);
    }

    private static void within(Duration limit, Runnable call) {
        long start = System.nanoTime();
        call.run();
        Duration taken = Duration.ofNanos(System.nanoTime() - start);
        assertTrue(taken.compareTo(limit.plus(GRACE)) < 0, "took " + taken + ", limit " + limit);
    }

    /** A machine that has lost its power answers nothing, and no packet says so. */
    @ParameterizedTest
    @ValueSource(strings = {"rtsp", "rtspu", "rtsps", "http", "https"})
    void whoNeverAcceptsIsSilentAfterTheConnectLimit(String scheme) throws IOException {
        try (ServerSocket halfOpen = new ServerSocket(0, 5, InetAddress.getLoopbackAddress());
                FrameSource source = open(scheme + "://127.0.0.1:" + halfOpen.getLocalPort() + "/live")) {
            within(
                    LIMIT,
                    () -> assertEquals(
                            SourceFault.SILENT,
                            assertThrows(SourceException.class, source::next).fault()));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"rtsp", "rtsps", "http", "https"})
    void whoSendsAByteNowAndThenIsNotWaitedFor(String scheme) throws IOException {
        try (Talker slow = new Talker(out -> {
                    out.write('H');
                    out.flush();
                    Thread.sleep(50);
                });
                FrameSource source = open(scheme + "://127.0.0.1:" + slow.port() + "/live")) {
            within(LIMIT, () -> assertThrows(SourceException.class, source::next));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"rtsp", "rtsps", "http", "https"})
    void whoTalksRubbishForEverIsNoCamera(String scheme) throws IOException {
        Random random = new Random(5);
        byte[] rubbish = new byte[4096];
        try (Talker rude = new Talker(out -> {
                    random.nextBytes(rubbish);
                    out.write(rubbish);
                });
                FrameSource source = open(scheme + "://127.0.0.1:" + rude.port() + "/live")) {
            within(LIMIT, () -> assertThrows(SourceException.class, source::next));
        }
    }

    @Test
    void anAnswerThatIsNoVideoIsGivenUpInTime() throws IOException {
        Random random = new Random(6);
        byte[] rubbish = new byte[4096];
        boolean[] answered = new boolean[1];
        try (Talker page = new Talker(out -> {
                    if (!answered[0]) {
                        out.write("HTTP/1.1 200 OK\r\nContent-Type: video/mp4\r\n\r\n".getBytes());
                        answered[0] = true;
                    }
                    random.nextBytes(rubbish);
                    out.write(rubbish);
                });
                FrameSource source = open("http://127.0.0.1:" + page.port() + "/live")) {
            within(LIMIT.multipliedBy(2), () -> assertThrows(SourceException.class, source::next));
        }
    }

    /** What a server does once it is asked, over and over. */
    private interface Talk {
        void say(OutputStream out) throws IOException, InterruptedException;
    }

    private static final class Talker implements AutoCloseable {
        private final ServerSocket door = new ServerSocket(0, 5, InetAddress.getLoopbackAddress());

        Talker(Talk talk) throws IOException {
            Thread thread = new Thread(() -> serve(talk), "talker");
            thread.setDaemon(true);
            thread.start();
        }

        private void serve(Talk talk) {
            try (var visitor = door.accept()) {
                while (true) {
                    talk.say(visitor.getOutputStream());
                }
            } catch (IOException | InterruptedException gone) {
                // It has heard enough.
            }
        }

        int port() {
            return door.getLocalPort();
        }

        @Override
        public void close() throws IOException {
            door.close();
        }
    }
}
