package uk.police.lfr.vision.source;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.HashSet;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import uk.police.lfr.vision.Frame;
import uk.police.lfr.vision.FrameSource;

/** Cameras that are connected and yet give nothing, or something else than before. */
@Timeout(30)
class CameraFaultsTest {
    private static final SourceSettings SHORT =
            SourceSettings.live().withConnectLimit(Duration.ofMillis(1500)).withSilenceLimit(Duration.ofMillis(700));

    /** How much longer than its limit a call may take on a busy machine. */
    private static final Duration GRACE = Duration.ofMillis(2000);

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

    private static FrameSource open(String address) {
        return RtspTestCamera.sources(Clock.systemUTC()).open(CameraAddress.parse(address), SHORT);
    }

    private static SourceException endOf(FrameSource source) {
        return assertThrows(SourceException.class, () -> {
            for (int picture = 0; picture < 2000; picture++) {
                source.next().close();
            }
        });
    }

    private static void within(Duration limit, Runnable call) {
        long start = System.nanoTime();
        call.run();
        Duration taken = Duration.ofNanos(System.nanoTime() - start);
        assertTrue(taken.compareTo(limit.plus(GRACE)) < 0, "took " + taken + ", limit " + limit);
    }

    @Test
    void picturesComeInDatagramsWhereTheAddressSaysSo() {
        try (FrameSource source = open(camera.datagramAddress())) {
            Set<Integer> seen = new HashSet<>();
            for (int picture = 0; picture < 60; picture++) {
                try (Frame frame = source.next()) {
                    seen.add(TestClips.numberOf(frame));
                }
            }
            assertTrue(seen.size() > 30, seen.toString());
            camera.cut();
            SourceFault end = endOf(source).fault();
            assertTrue(end == SourceFault.CUT || end == SourceFault.SILENT, end.name());
        }
        assertEquals(1, camera.connections());
    }

    /** Connected, packets arrive, and nothing is ever seen. */
    @Test
    void packetsWithoutPicturesAreSilence() {
        try (FrameSource source = open(camera.address())) {
            source.next().close();
            camera.spoilPictures();
            within(
                    SHORT.silenceLimit(),
                    () -> assertEquals(SourceFault.SILENT, endOf(source).fault()));
        }
        camera.comeBack();
        try (FrameSource source = open(camera.address())) {
            source.next().close();
        }
    }

    @Test
    void aCameraThatIsSetToAnotherSizeGoesOnInOneConnection() throws IOException {
        Path small = TestClips.h264(folder.resolve("small.h264"), 320, 240, 10);
        Path large = TestClips.h264(folder.resolve("large.h264"), 640, 360, 10);
        Files.write(small, Files.readAllBytes(large), StandardOpenOption.APPEND);
        try (RtspTestCamera changing = new RtspTestCamera(small, 50);
                FrameSource source = open(changing.address())) {
            Set<Integer> widths = new HashSet<>();
            for (int picture = 0; picture < 45; picture++) {
                try (Frame frame = source.next()) {
                    widths.add(frame.width());
                }
            }
            assertEquals(Set.of(320, 640), widths);
            assertEquals(1, changing.connections());
        }
    }

    @Test
    void aCameraThatComesBackOtherwiseIsReadAsItIsNow() throws IOException {
        try (FrameSource source = open(camera.address())) {
            source.next().close();
            camera.show(TestClips.h264(folder.resolve("other.h264"), 640, 360, 20));
            camera.cut();
            assertEquals(SourceFault.CUT, endOf(source).fault());
        }
        try (FrameSource source = open(camera.address());
                Frame frame = source.next()) {
            assertEquals(640, frame.width());
        }
    }

    /** The camera's clock is nobody's witness: pictures are dated by this server. */
    @ParameterizedTest
    @ValueSource(ints = {90_000 * 3600, -90_000 * 3600, Integer.MAX_VALUE})
    void aCameraWhoseClockJumpsGoesOnAndItsPicturesAreDatedHere(int ticks) {
        try (FrameSource source = open(camera.address())) {
            source.next().close();
            camera.jumpTimestamps(ticks);
            Instant before = Instant.now();
            Instant last = before.minusSeconds(1);
            for (int picture = 0; picture < 60; picture++) {
                try (Frame frame = source.next()) {
                    assertTrue(frame.capturedAt().isAfter(last), "they go forwards");
                    last = frame.capturedAt();
                }
            }
            assertTrue(Duration.between(before, last).compareTo(Duration.ofSeconds(10)) < 0, "at their own pace");
            assertFalse(last.isAfter(Instant.now()));
        }
        assertEquals(1, camera.connections());
    }
}
