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
 * Arguments: folder of the media, seconds to watch each line, then lines such as {@code 8x720}.
 */
public final class CapacityBench {
    private static final int FILM_FRAMES = 500;

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
        for (String line : args[2].split(",")) {
            bench.measure(Integer.parseInt(line.split("x")[0]), Integer.parseInt(line.split("x")[1]));
        }
    }

    private void measure(int cameras, int lines) throws IOException, InterruptedException {
        int width = lines * 16 / 9;
        Path film = Files.createTempFile("lfr-capacity", ".mp4");
        try {
            new BenchStreet(engine, media, width, lines).film(film, FILM_FRAMES);
            PartCosts parts = parts(film, width, lines);
            LiveCounts counted = new LiveRun(engine, Collections.nCopies(cameras, film)).watch(seconds);
            print(cameras, lines, counted, parts);
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

    private void print(int cameras, int lines, LiveCounts counted, PartCosts parts) {
        Map<String, Object> values = new LinkedHashMap<>();
        values.put("cameras", cameras);
        values.put("lines", lines);
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
