package uk.police.lfr.vision.source;

import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import uk.police.lfr.vision.Frame;
import uk.police.lfr.vision.FrameSource;

/** A camera that comes and goes for weeks must cost no more at the end than at the beginning. */
class ReconnectTest {
    private static final int WARM_UP = 50;
    private static final int RECONNECTS = 200;
    private static final long PAGE_BYTES = 4096;

    /** One leaked decoder of this clip holds over 1 MB, so a leak on each reconnect would show 200 MB. */
    private static final long ALLOWED_BYTES = 40L << 20;

    private static final long ALLOWED_THREADS = 10;

    private final FrameSources sources = RtspTestCamera.sources(Clock.systemUTC());
    private final SourceSettings settings = SourceSettings.live().withSilenceLimit(Duration.ofSeconds(2));

    @TempDir
    Path folder;

    @Test
    @Timeout(90)
    void twoHundredReconnectsLeaveNeitherThreadsNorMemory() throws Exception {
        Path clip = TestClips.h264(folder.resolve("clip.h264"), 640, 360, 30);
        try (RtspTestCamera camera = new RtspTestCamera(clip, 200)) {
            reconnect(camera, WARM_UP);
            long threads = settledThreads(camera);
            long memory = residentBytes();
            reconnect(camera, RECONNECTS);
            // The Java machine itself may end an idle compiler thread meanwhile or start one; a leak would show
            // hundreds.
            long more = settledThreads(camera) - threads;
            assertTrue(more < ALLOWED_THREADS, more + " more threads");
            long grown = residentBytes() - memory;
            assertTrue(grown < ALLOWED_BYTES, "grown by " + grown / 1024 + " KiB");
            assertTrue(camera.connections() >= WARM_UP + RECONNECTS);
        }
    }

    /** Ended in turn by the camera, by us in mid-stream, and before a first picture. */
    private void reconnect(RtspTestCamera camera, int times) {
        for (int turn = 0; turn < times; turn++) {
            try (FrameSource source = sources.open(CameraAddress.parse(camera.address()), settings)) {
                Frame first = source.next();
                first.close();
                if (turn % 3 == 0) {
                    camera.cut();
                    assertThrows(SourceException.class, () -> readOn(source));
                }
            }
            if (turn % 3 == 1) {
                camera.refuse();
                try (FrameSource source = sources.open(CameraAddress.parse(camera.address()), settings)) {
                    assertThrows(SourceException.class, source::next);
                }
                camera.comeBack();
            }
        }
    }

    private static void readOn(FrameSource source) {
        for (int picture = 0; picture < 1000; picture++) {
            source.next().close();
        }
    }

    /** Native threads of this process once the camera's own sessions have ended. */
    private static long settledThreads(RtspTestCamera camera) throws IOException, InterruptedException {
        for (int wait = 0; wait < 200 && camera.sessions() > 0; wait++) {
            Thread.sleep(10);
        }
        Thread.sleep(50);
        try (Stream<Path> tasks = Files.list(Path.of("/proc/self/task"))) {
            return tasks.map(ReconnectTest::nameOf)
                    .filter(ReconnectTest::isNotTheJvmsOwn)
                    .count();
        }
    }

    private static String nameOf(Path task) {
        try {
            return Files.readString(task.resolve("comm")).strip();
        } catch (IOException ended) {
            return "GC ended";
        }
    }

    /** The collector and the compiler start and stop threads as they like. */
    private static boolean isNotTheJvmsOwn(String name) {
        return !name.startsWith("GC ") && !name.startsWith("G1 ") && !name.matches("C[12] Compiler.*");
    }

    /** Without the heap, which is as large as earlier tests of this process left it and resident as a whole. */
    private static long residentBytes() throws IOException {
        System.gc();
        String[] pages = Files.readString(Path.of("/proc/self/statm")).split(" ");
        long heap = ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getCommitted();
        return Long.parseLong(pages[1]) * PAGE_BYTES - heap;
    }
}
