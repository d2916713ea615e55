package uk.police.lfr.vision.source;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import javax.net.ssl.SSLContext;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import uk.police.lfr.vision.Frame;
import uk.police.lfr.vision.FrameSource;

/** Each way in which a camera fails, on a real connection. Limits are short here; the product's are seconds. */
@Timeout(20)
class RtspCameraTest {
    private static final SourceSettings SHORT =
            SourceSettings.live().withConnectLimit(Duration.ofMillis(1500)).withSilenceLimit(Duration.ofMillis(500));

    /** How much longer than its limit a call may take on a busy machine; FFmpeg asks every 100 ms. */
    private static final Duration GRACE = Duration.ofMillis(1500);

    private final FrameSources sources = RtspTestCamera.sources(Clock.systemUTC());

    @TempDir
    Path folder;

    private RtspTestCamera camera;

    @BeforeEach
    void start() throws IOException {
        camera = new RtspTestCamera(TestClips.h264(folder.resolve("clip.h264"), 320, 240, 40), 50);
    }

    @AfterEach
    void stop() {
        camera.close();
    }

    @Test
    void givesTheCamerasPicturesInOrderStampedOnArrival() {
        Instant before = Instant.now();
        try (FrameSource source = open(camera.address())) {
            int last = show(source);
            for (int step = 1; step < 60; step++) {
                assertEquals((last + step) % 40, show(source));
            }
            try (Frame frame = source.next()) {
                assertTrue(frame.capturedAt().isAfter(before));
                assertEquals(320, frame.width());
            }
        }
    }

    @Test
    void secureCameraIsReadOverTls() throws Exception {
        SSLContext tls = TestCertificate.context(folder);
        try (RtspTestCamera secure = RtspTestCamera.secure(folder.resolve("clip.h264"), 50, tls);
                FrameSource source = open(secure.address())) {
            int first = show(source);
            assertEquals((first + 1) % 40, show(source));
            secure.cut();
            assertEquals(SourceFault.CUT, faultAfterLastPictures(source));
        }
    }

    @Test
    void wrongHostNameIsUnreachable() {
        assertEquals(
                SourceFault.UNREACHABLE,
                faultOf("rtsp://no-such-camera.invalid/live").fault());
    }

    @Test
    void refusedPortIsUnreachable() {
        camera.refuse();
        assertEquals(SourceFault.UNREACHABLE, faultOf(camera.address()).fault());
    }

    @Test
    void whoHangsUpAtOnceIsUnreachable() throws IOException, InterruptedException {
        try (ServerSocket rude = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            Thread hangUp = new Thread(() -> {
                try {
                    rude.accept().close();
                } catch (IOException over) {
                    // The test has ended.
                }
            });
            hangUp.start();
            String address = "rtsp://127.0.0.1:" + rude.getLocalPort() + "/live";
            assertEquals(SourceFault.UNREACHABLE, faultOf(address).fault());
            hangUp.join();
        }
    }

    @Test
    void cameraThatAcceptsAndSaysNothingIsSilentAfterTheConnectLimit() {
        camera.goMute();
        long start = System.nanoTime();
        assertEquals(SourceFault.SILENT, faultOf(camera.address()).fault());
        assertWithin(SHORT.connectLimit(), start);
    }

    @Test
    void cameraThatDescribesItselfButShowsNothingIsSilent() {
        camera.fallSilent();
        long start = System.nanoTime();
        assertEquals(SourceFault.SILENT, faultOf(camera.address()).fault());
        assertWithin(SHORT.connectLimit().plus(SHORT.silenceLimit()), start);
    }

    @Test
    void silenceInMidStreamEndsTheReadAfterTheSilenceLimit() {
        try (FrameSource source = open(camera.address())) {
            show(source);
            camera.fallSilent();
            long start = System.nanoTime();
            assertEquals(SourceFault.SILENT, faultAfterLastPictures(source));
            assertWithin(SHORT.silenceLimit(), start);
        }
    }

    @Test
    void cutStreamIsToldAtOnceAndTheCameraCanBeOpenedAnew() {
        try (FrameSource source = open(camera.address())) {
            show(source);
            camera.refuse();
            camera.cut();
            assertEquals(SourceFault.CUT, faultAfterLastPictures(source));
        }
        assertEquals(SourceFault.UNREACHABLE, faultOf(camera.address()).fault());
        camera.comeBack();
        try (FrameSource source = open(camera.address())) {
            show(source);
        }
    }

    @Test
    void passwordOpensTheCameraAndAppearsInNoMessage() {
        camera.demand("operator", "s3cret");
        String good = camera.address().replace("//", "//operator:s3cret@");
        try (FrameSource source = open(good)) {
            show(source);
        }
        SourceException refused = faultOf(camera.address().replace("//", "//operator:wr0ng@"));
        assertEquals(SourceFault.SIGN_IN_REFUSED, refused.fault());
        assertFalse(refused.getMessage().contains("wr0ng"), refused.getMessage());
        camera.refuse();
        SourceException away = faultOf(good);
        assertFalse(away.getMessage().contains("s3cret") || away.getMessage().contains("operator"), away.getMessage());
    }

    @Test
    void closingFromAnotherThreadEndsAReadAndAnAttemptToConnect() throws InterruptedException {
        for (boolean connected : new boolean[] {true, false}) {
            try (FrameSource source = RtspTestCamera.sources(Clock.systemUTC())
                    .open(CameraAddress.parse(camera.address()), SourceSettings.live())) {
                if (connected) {
                    show(source);
                    camera.fallSilent();
                } else {
                    camera.goMute();
                }
                Thread closer = new Thread(() -> {
                    rest(300);
                    source.close();
                });
                closer.start();
                long start = System.nanoTime();
                assertEquals(SourceFault.CLOSED, faultAfterLastPictures(source));
                assertWithin(Duration.ofMillis(300), start);
                closer.join();
                assertThrows(SourceException.class, source::next);
            }
        }
    }

    @Test
    void interruptedReaderLeavesAndStaysInterrupted() {
        try (FrameSource source = open(camera.address())) {
            show(source);
            Thread.currentThread().interrupt();
            assertEquals(SourceFault.CLOSED, faultAfterLastPictures(source));
            assertTrue(Thread.interrupted());
        }
    }

    private FrameSource open(String address) {
        return sources.open(CameraAddress.parse(address), SHORT);
    }

    private SourceException faultOf(String address) {
        try (FrameSource source = open(address)) {
            return assertThrows(SourceException.class, source::next);
        }
    }

    /** Pictures already on their way may still come. */
    private static SourceFault faultAfterLastPictures(FrameSource source) {
        return assertThrows(SourceException.class, () -> {
                    for (int picture = 0; picture < 100; picture++) {
                        source.next().close();
                    }
                })
                .fault();
    }

    private static int show(FrameSource source) {
        try (Frame frame = source.next()) {
            return TestClips.numberOf(frame);
        }
    }

    private static void assertWithin(Duration limit, long startNanos) {
        Duration taken = Duration.ofNanos(System.nanoTime() - startNanos);
        assertTrue(taken.compareTo(limit.plus(GRACE)) < 0, "took " + taken + ", limit " + limit);
    }

    private static void rest(long millis) {
        try {
            Thread.sleep(millis);
        } catch (InterruptedException stop) {
            Thread.currentThread().interrupt();
        }
    }
}
