package uk.police.lfr.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import uk.police.lfr.vision.FaceEngine;
import uk.police.lfr.vision.FrameSource;
import uk.police.lfr.vision.TestModels;
import uk.police.lfr.vision.onnx.NetworksAlone;
import uk.police.lfr.vision.source.CameraAddress;
import uk.police.lfr.vision.source.FrameSources;
import uk.police.lfr.vision.source.PacketTap;
import uk.police.lfr.vision.source.SourceSettings;

/**
 * How many cameras one process carries: real readers, workers, models and lease on films that are looped in real time.
 * Arguments: folder of the media, seconds to watch each line, then lines such as {@code 8x720@5}: eight
 * cameras of 720 lines, five frames a second looked at.
 */
public final class CapacityBench {
    private static final int FILM_FRAMES = 500;
    private static final int WARM_UP_CAMERAS = 4;
    private static final int WARM_UP_LINES = 720;
    private static final int WARM_UP_PER_SECOND = 25;
    private static final int WARM_UP_SECONDS = 60;

    private final FaceEngine engine = TestModels.clean();
    private final Figures figures = new Figures(System.out);
    private final Path media;
    private final int seconds;

    private CapacityBench(Path media, int seconds) {
        this.media = media;
        this.seconds = seconds;
    }

    public static void main(String[] args) throws IOException, InterruptedException {
        CapacityBench bench = new CapacityBench(Path.of(args[0]), Integer.parseInt(args[1]));
        bench.figures.print("machine", Machine.facts());
        bench.warmUp();
        for (String line : args[2].split(",")) {
            String[] parts = line.split("[x@]");
            bench.measure(Integer.parseInt(parts[0]), Integer.parseInt(parts[1]), Integer.parseInt(parts[2]));
        }
    }

    /** Until the compiler has done its work, which would be counted as the pipeline's. */
    private void warmUp() throws IOException, InterruptedException {
        Path film = film(WARM_UP_LINES * 16 / 9, WARM_UP_LINES);
        try {
            new LiveRun(engine, Collections.nCopies(WARM_UP_CAMERAS, film), WARM_UP_PER_SECOND).watch(WARM_UP_SECONDS);
        } finally {
            Files.delete(film);
        }
    }

    private Path film(int width, int lines) throws IOException {
        Path film = Files.createTempFile("lfr-capacity", ".mp4");
        new BenchStreet(engine, media, width, lines).film(film, FILM_FRAMES);
        return film;
    }

    private void measure(int cameras, int lines, int perSecond) throws IOException, InterruptedException {
        int width = lines * 16 / 9;
        Path film = film(width, lines);
        try {
            PartCosts parts = parts(film, width, lines);
            LiveCounts counted = new LiveRun(engine, Collections.nCopies(cameras, film), perSecond).watch(seconds);
            print(cameras, lines, perSecond, counted, parts);
        } finally {
            Files.delete(film);
        }
    }

    /** Processor time of the parts that no pipeline can avoid, measured by themselves in the same run. */
    private PartCosts parts(Path film, int width, int lines) {
        try (NetworksAlone networks = new NetworksAlone(TestModels.models(), engine.profile())) {
            return new PartCosts(
                    decodeMs(film),
                    cpuMs(networks.detection(width, lines)),
                    cpuMs(networks.landmarks()),
                    cpuMs(networks.embedding()));
        }
    }

    private static double cpuMs(Runnable work) {
        return (double) Timing.of(work).get("cpuMs");
    }

    private static double decodeMs(Path film) {
        CameraAddress address = CameraAddress.parse(film.toUri().toString());
        Runnable pass = () -> {
            try (FrameSource source = new FrameSources(Clock.systemUTC())
                    .open(address, SourceSettings.evaluation(), PacketTap.NONE, at -> false)) {
                source.next();
            }
        };
        return cpuMs(pass) / FILM_FRAMES;
    }

    private void print(int cameras, int lines, int perSecond, LiveCounts counted, PartCosts parts) {
        Map<String, Object> values = new LinkedHashMap<>();
        values.put("cameras", cameras);
        values.put("lines", lines);
        values.put("perSecond", perSecond);
        values.putAll(counted.figures());
        double unavoidable = parts.cores(counted);
        values.put("coresUnavoidable", unavoidable);
        values.put("overhead", counted.cores() / unavoidable - 1);
        values.putAll(parts.figures());
        figures.print("capacity", values);
    }

    /**
     * Milliseconds of processor time.
     *
     * @param decode of one frame
     * @param detection of one frame, all passes
     * @param landmarks of one face, one pass
     * @param embedding of one face
     */
    private record PartCosts(double decode, double detection, double landmarks, double embedding) {
        /** Two passes of the landmarker over each box. */
        double cores(LiveCounts counted) {
            return (counted.captured() * decode
                            + counted.analysed() * detection
                            + counted.detections() * 2 * landmarks
                            + counted.templates() * embedding)
                    / 1000
                    / counted.seconds();
        }

        Map<String, Object> figures() {
            return Map.of(
                    "decodeMs", decode, "detectionMs", detection, "landmarksMs", landmarks, "embeddingMs", embedding);
        }
    }
}
