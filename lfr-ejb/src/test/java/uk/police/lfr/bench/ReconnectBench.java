package uk.police.lfr.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import uk.police.lfr.vision.Frame;
import uk.police.lfr.vision.FrameSource;
import uk.police.lfr.vision.source.CameraAddress;
import uk.police.lfr.vision.source.ClipWriter;
import uk.police.lfr.vision.source.FrameSources;
import uk.police.lfr.vision.source.HeardPictures;
import uk.police.lfr.vision.source.RtspTestCamera;
import uk.police.lfr.vision.source.SourceException;
import uk.police.lfr.vision.source.SourceSettings;

/**
 * Whether cameras that come and go for weeks cost more at the end than at the beginning: each of some 720p cameras is
 * opened and ended over and over, in turn by the camera in mid-stream, by us, by silence, and by a refused connection.
 * Arguments: cameras, reconnections after twice as many to warm up: so long the C library's memory pools grow. The heap is
 * of one size and touched from the start, so that what grows is what is left behind.
 */
public final class ReconnectBench {
    private static final int LINES = 10;
    private static final int WIDTH = 1280;
    private static final int HEIGHT = 720;
    private static final double MIB = 1 << 20;
    private static final SourceSettings SETTINGS = SourceSettings.live().withSilenceLimit(Duration.ofMillis(500));

    private final FrameSources sources = RtspTestCamera.sources(Clock.systemUTC());
    private final Figures figures = new Figures(System.out);
    private final AtomicInteger opened = new AtomicInteger();
    private final AtomicInteger pictures = new AtomicInteger();

    private final ExecutorService readers;

    private ReconnectBench(int cameras) {
        readers = Executors.newFixedThreadPool(cameras);
    }

    public static void main(String[] args) throws Exception {
        int cameras = Integer.parseInt(args[0]);
        new ReconnectBench(cameras).run(cameras, Integer.parseInt(args[1]));
    }

    private void run(int cameras, int reconnections) throws Exception {
        figures.print("machine", Machine.facts());
        Path clip = Files.createTempFile("lfr-reconnect", ".h264");
        List<RtspTestCamera> served = new ArrayList<>();
        try {
            film(clip);
            for (int camera = 0; camera < cameras; camera++) {
                served.add(new RtspTestCamera(clip, 50));
            }
            double cold = residentMiB();
            reconnect(served, 2 * reconnections);
            watch(served, reconnections, cold);
        } finally {
            readers.shutdown();
            served.forEach(RtspTestCamera::close);
            Files.delete(clip);
        }
    }

    private void watch(List<RtspTestCamera> served, int reconnections, double cold) throws Exception {
        double warm = residentMiB();
        long threads = entries("/proc/self/task");
        long handles = entries("/proc/self/fd");
        int before = opened.get();
        int shown = pictures.get();
        long start = System.nanoTime();
        Slope slope = new Slope();
        for (int line = 1; line <= LINES; line++) {
            reconnect(served, reconnections / LINES);
            double minutes = (System.nanoTime() - start) / 60e9;
            double resident = residentMiB();
            slope.add(minutes, resident);
            Map<String, Object> values = new LinkedHashMap<>();
            values.put("reconnects", opened.get() - before);
            values.put("minutes", minutes);
            values.put("residentMiB", resident);
            figures.print("reconnecting", values);
        }
        Map<String, Object> values = new LinkedHashMap<>();
        values.put("cameras", served.size());
        values.put("reconnects", opened.get() - before);
        values.put("pictures", pictures.get() - shown);
        double minutes = (System.nanoTime() - start) / 60e9;
        values.put("minutes", minutes);
        values.put("residentColdMiB", cold);
        values.put("residentWarmMiB", warm);
        values.put("residentAtEndMiB", residentMiB());
        values.put("growthMiBAMinute", slope.perMinute());
        values.put("growthMiBAThousand", slope.perMinute() * minutes * 1000 / (opened.get() - before));
        values.put("threadsMore", entries("/proc/self/task") - threads);
        values.put("handlesMore", entries("/proc/self/fd") - handles);
        figures.print("reconnect", values);
    }

    private static void film(Path clip) {
        try (ClipWriter writer = ClipWriter.h264(clip, WIDTH, HEIGHT, 25, 2_000_000);
                Frame grey = Frame.allocate(WIDTH, HEIGHT, Instant.EPOCH)) {
            for (int picture = 0; picture < 25; picture++) {
                writer.add(grey);
            }
        }
    }

    /** So many in all, shared among the cameras, by threads that stay, as a server's do: new ones bring new memory pools. */
    private void reconnect(List<RtspTestCamera> served, int times) throws Exception {
        int each = (times + served.size() - 1) / served.size();
        List<Future<?>> turns = new ArrayList<>();
        for (RtspTestCamera camera : served) {
            turns.add(readers.submit(() -> {
                for (int turn = 0; turn < each; turn++) {
                    turn(camera, turn);
                }
            }));
        }
        for (Future<?> camera : turns) {
            camera.get();
        }
    }

    private void turn(RtspTestCamera camera, int turn) {
        String address = turn % 7 == 6 ? camera.datagramAddress() : camera.address();
        try (FrameSource source =
                sources.open(CameraAddress.parse(address), SETTINGS, new HeardPictures(), at -> true)) {
            opened.incrementAndGet();
            show(source, 5);
            switch (turn % 4) {
                case 0 -> camera.cut();
                case 1 -> camera.fallSilent();
                case 2 -> camera.spoilPictures();
                default -> {
                    return;
                }
            }
            show(source, 1000);
        } catch (SourceException ended) {
            camera.comeBack();
            if (turn % 4 == 0) {
                refused(camera);
            }
        }
    }

    private void show(FrameSource source, int most) {
        for (int picture = 0; picture < most; picture++) {
            source.next().close();
            pictures.incrementAndGet();
        }
    }

    private void refused(RtspTestCamera camera) {
        camera.refuse();
        try (FrameSource source = sources.open(CameraAddress.parse(camera.address()), SETTINGS)) {
            opened.incrementAndGet();
            source.next().close();
        } catch (SourceException refused) {
            camera.comeBack();
        }
    }

    /** After collections, since what waits to be collected can hold native memory. */
    private static double residentMiB() throws IOException, InterruptedException {
        for (int pass = 0; pass < 3; pass++) {
            System.gc();
            Thread.sleep(100);
        }
        String[] pages = Files.readString(Path.of("/proc/self/statm")).split(" ");
        return Long.parseLong(pages[1]) * 4096 / MIB;
    }

    private static long entries(String folder) throws IOException {
        try (Stream<Path> entries = Files.list(Path.of(folder))) {
            return entries.count();
        }
    }
}
