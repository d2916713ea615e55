package uk.police.lfr.recognition.control;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.SplittableRandom;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Function;
import java.util.function.LongSupplier;
import java.util.function.Predicate;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import uk.police.lfr.deployment.contract.LeasedCamera;
import uk.police.lfr.recognition.contract.CameraState;
import uk.police.lfr.vision.Frame;
import uk.police.lfr.vision.FrameSource;
import uk.police.lfr.vision.VisionException;
import uk.police.lfr.vision.pipeline.Cadence;
import uk.police.lfr.vision.source.CameraAddress;
import uk.police.lfr.vision.source.CameraPlaces;
import uk.police.lfr.vision.source.ClipWriter;
import uk.police.lfr.vision.source.FrameSources;
import uk.police.lfr.vision.source.PacketTap;
import uk.police.lfr.vision.source.RtspTestCamera;
import uk.police.lfr.vision.source.SourceException;
import uk.police.lfr.vision.source.SourceSettings;

/** A camera that fails is tried again, ever less often, and says so meanwhile. */
@Timeout(60)
class CameraReaderTest {
    private static final int FRAMES_PER_SECOND = 50;
    private static final int LOOKED_AT_PER_SECOND = 10;

    private final Clock clock = Clock.systemUTC();
    private final LinkedBlockingQueue<CameraState> states = new LinkedBlockingQueue<>();
    private final CameraGauge gauge = new CameraGauge(1, "Gate 1", clock, System::nanoTime, states::add);
    private final FrameSlot slot = new FrameSlot();
    private final NoMeters meters = new NoMeters(age -> {});
    private final List<SourceException> forbidden = new CopyOnWriteArrayList<>();
    private final AtomicLong ahead = new AtomicLong();
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
        read(RtspTestCamera.sources(clock), address);
    }

    private void read(FrameSources sources, String address) {
        read(wanted -> sources.open(CameraAddress.parse(address), SourceSettings.live(), PacketTap.NONE, wanted));
    }

    private void read(Function<Predicate<Instant>, FrameSource> opening) {
        TallyBook book = new TallyBook(new CurrentSegment(1), 1, null, null, null, meters, clock, () -> {});
        LongSupplier nanos = () -> System.nanoTime() + ahead.get();
        reader = new CameraReader(
                new LeasedCamera(1, "Gate 1", "", ""),
                opening,
                slot,
                gauge,
                book,
                new Cadence(LOOKED_AT_PER_SECOND),
                new BackOff(new SplittableRandom(), nanos),
                forbidden::add,
                nanos);
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

    @Test
    void framesArriveInTheSlot() throws InterruptedException {
        read(camera.address());
        comesTo(CameraState.LIVE);
        try (Frame frame = slot.take(Duration.ofSeconds(20))) {
            assertEquals(320, frame.width());
        }
        assertEquals(0, gauge.status().reconnects());
        assertEquals("", gauge.status().lastFault());
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
        assertTrue(meters.framesShed() > 0, "nobody took the later ones");
    }

    @Test
    void aCameraThatIsAwayIsTriedUntilItIsBackAndItsLastFaultIsRemembered() throws InterruptedException {
        camera.refuse();
        read(camera.address());
        comesTo(CameraState.UNREACHABLE);
        while (gauge.status().attempts() < 3) {
            Thread.sleep(20);
        }
        assertEquals(0, gauge.status().reconnects());
        String fault = gauge.status().message();
        assertFalse(fault.isBlank());
        camera.comeBack();
        comesTo(CameraState.LIVE);
        assertEquals("", gauge.status().message());
        assertEquals(fault, gauge.status().lastFault());
        assertTrue(gauge.status().lastFaultAt().isBefore(gauge.status().since()));
        assertEquals(0, gauge.status().attempts());
    }

    @Test
    void aBrokenStreamIsOpenedAnewAndCounted() throws InterruptedException {
        read(camera.address());
        comesTo(CameraState.LIVE);
        camera.cut();
        comesTo(CameraState.UNREACHABLE);
        comesTo(CameraState.LIVE);
        assertEquals(1, gauge.status().reconnects());
        camera.cut();
        comesTo(CameraState.UNREACHABLE);
        comesTo(CameraState.LIVE);
        assertEquals(2, gauge.status().reconnects());
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

    @Test
    void aCameraWhereNoneMayBeIsNeverConnectedToAndToldOnce() throws InterruptedException {
        read(new FrameSources(clock, CameraPlaces.of("", null)), camera.address());
        comesTo(CameraState.UNREACHABLE);
        while (gauge.status().attempts() < 3) {
            Thread.sleep(20);
        }
        assertEquals(0, camera.connections());
        assertEquals(1, forbidden.size());
        assertTrue(
                gauge.status().message().contains("no camera is there"),
                gauge.status().message());
    }

    /** One whose call does not end when it should: a name look-up, a native call that asks nobody. */
    @Test
    void aCallThatMissesItsEndIsEndedFromOutsideAndTheCameraOpenedAnew() throws InterruptedException {
        Semaphore stuck = new Semaphore(0);
        AtomicLong opened = new AtomicLong();
        read(wanted -> {
            opened.incrementAndGet();
            return new Stuck(stuck);
        });
        while (opened.get() < 1) {
            Thread.sleep(5);
        }
        reader.endIfStuck();
        assertEquals(0, stuck.availablePermits(), "it still has time");
        ahead.set(CameraReader.LONGEST_CALL.plusSeconds(1).toNanos());
        while (opened.get() < 2) {
            reader.endIfStuck();
            Thread.sleep(5);
        }
        comesTo(CameraState.SILENT);
    }

    /** Waits until it is closed. */
    private record Stuck(Semaphore closed) implements FrameSource {
        @Override
        public Frame next() {
            closed.acquireUninterruptibly();
            throw new VisionException("ended");
        }

        @Override
        public void close() {
            closed.release();
        }
    }
}
