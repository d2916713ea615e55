package uk.police.lfr.recognition.control;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import uk.police.lfr.deployment.contract.LeasedCamera;
import uk.police.lfr.fixture.Wiring;
import uk.police.lfr.recognition.contract.CameraState;
import uk.police.lfr.vision.Frame;
import uk.police.lfr.vision.source.ClipWriter;
import uk.police.lfr.vision.source.FrameSources;
import uk.police.lfr.vision.source.PacketTap;
import uk.police.lfr.vision.source.RtspTestCamera;

/** A camera that fails is tried again, ever less often, and says so meanwhile. */
@Timeout(60)
class CameraReaderTest {
    private static final int FRAMES_PER_SECOND = 50;
    private static final int LOOKED_AT_PER_SECOND = 10;
    private static final Duration FIRST_PAUSE = Duration.ofMillis(500);

    private final Clock clock = Clock.systemUTC();
    private final LinkedBlockingQueue<CameraState> states = new LinkedBlockingQueue<>();
    private final CameraGauge gauge = new CameraGauge(1, "Gate 1", clock, states::add);
    private final FrameSlot slot = new FrameSlot();
    private RtspTestCamera camera;
    private CameraReader reader;
    private Thread reading;

    @TempDir
    Path folder;

    @BeforeEach
    void camera() throws Exception {
        Path clip = folder.resolve("clip.h264");
        try (ClipWriter writer = ClipWriter.h264(clip, 320, 180, 25, 400_000);
                Frame grey = Frame.allocate(320, 180, Instant.EPOCH)) {
            for (int i = 0; i < 25; i++) {
                writer.add(grey);
            }
        }
        camera = new RtspTestCamera(clip, FRAMES_PER_SECOND);
    }

    private void read(String address) {
        TallyBook book = new TallyBook(new CurrentSegment(1), 1, null, null, null, null, clock, () -> {});
        reader = new CameraReader(
                new LeasedCamera(1, "Gate 1", address),
                new FrameSources(clock),
                slot,
                gauge,
                book,
                PacketTap.NONE,
                LOOKED_AT_PER_SECOND);
        reading = new Thread(reader, "camera reader under test");
        reading.start();
    }

    @AfterEach
    void stop() throws InterruptedException {
        reader.stop();
        reading.join();
        slot.close();
        camera.close();
    }

    private void comesTo(CameraState expected) throws InterruptedException {
        CameraState state;
        do {
            state = states.poll(20, TimeUnit.SECONDS);
            assertNotNull(state, "never " + expected);
        } while (state != expected);
    }

    private Duration pause() {
        return (Duration) Wiring.get(reader, "pause");
    }

    @Test
    void framesArriveInTheSlot() throws InterruptedException {
        read(camera.address());
        comesTo(CameraState.LIVE);
        try (Frame frame = slot.take(Duration.ofSeconds(20))) {
            assertEquals(320, frame.width());
        }
        assertEquals(0, gauge.status().reconnects());
    }

    @Test
    void picturesThatAreNotToBeLookedAtAreCountedAndNoMore() throws InterruptedException {
        read(camera.address());
        comesTo(CameraState.LIVE);
        Instant before = null;
        for (int i = 0; i < 5; i++) {
            try (Frame frame = slot.take(Duration.ofSeconds(20))) {
                if (before != null) {
                    Duration since = Duration.between(before, frame.capturedAt());
                    assertTrue(since.toMillis() >= 90, since.toString());
                }
                before = frame.capturedAt();
            }
        }
        while (gauge.status().capturedPerSecond() < 2 * LOOKED_AT_PER_SECOND) {
            Thread.sleep(100);
        }
    }

    @Test
    void pausesGrowWhileTheCameraIsAwayAndBeginAnewWhenItIsBack() throws InterruptedException {
        camera.refuse();
        read(camera.address());
        comesTo(CameraState.UNREACHABLE);
        while (gauge.status().reconnects() < 2) {
            Thread.sleep(20);
        }
        assertTrue(pause().compareTo(FIRST_PAUSE.multipliedBy(4)) >= 0, pause().toString());
        assertFalse(gauge.status().message().isBlank());
        camera.comeBack();
        comesTo(CameraState.LIVE);
        assertEquals("", gauge.status().message());
        slot.take(Duration.ofSeconds(20)).close();
        // With the next frame here, all is done that the first one caused.
        slot.take(Duration.ofSeconds(20)).close();
        assertEquals(FIRST_PAUSE, pause());
    }

    @Test
    void aBrokenStreamIsOpenedAnew() throws InterruptedException {
        read(camera.address());
        comesTo(CameraState.LIVE);
        camera.cut();
        comesTo(CameraState.UNREACHABLE);
        comesTo(CameraState.LIVE);
        assertEquals(1, gauge.status().reconnects());
    }

    @Test
    void aCameraThatShowsNothingIsSaidToBeSilent() throws InterruptedException {
        read(camera.address());
        comesTo(CameraState.LIVE);
        camera.fallSilent();
        comesTo(CameraState.SILENT);
    }

    @Test
    void stoppingEndsAPauseAtOnce() throws InterruptedException {
        camera.refuse();
        read(camera.address());
        comesTo(CameraState.UNREACHABLE);
        reader.stop();
        reading.join();
        assertEquals(CameraState.STOPPED, gauge.status().state());
    }
}
