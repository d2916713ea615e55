package uk.police.lfr.bench;

import com.sun.management.OperatingSystemMXBean;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import uk.police.lfr.vision.FaceEngine;
import uk.police.lfr.vision.Frame;
import uk.police.lfr.vision.FrameSource;
import uk.police.lfr.vision.gallery.CurrentGallery;
import uk.police.lfr.vision.gallery.Gallery;
import uk.police.lfr.vision.live.LivePicture;
import uk.police.lfr.vision.pipeline.Cadence;
import uk.police.lfr.vision.pipeline.FacePipeline;
import uk.police.lfr.vision.pipeline.FrameAnalysis;
import uk.police.lfr.vision.pipeline.PipelineSettings;
import uk.police.lfr.vision.source.CameraAddress;
import uk.police.lfr.vision.source.FrameSources;
import uk.police.lfr.vision.source.PacketTap;
import uk.police.lfr.vision.source.SourceSettings;

/** One film from file to decision, as fast as one thread can. */
final class StreamBench {
    private static final int FRAMES = 250;
    private static final int FRAMES_PER_SECOND = 25;
    private static final OperatingSystemMXBean SYSTEM =
            (OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean();

    private final FaceEngine engine;
    private final Path media;
    private final Figures figures;

    StreamBench(FaceEngine engine, Path media, Figures figures) {
        this.engine = engine;
        this.media = media;
        this.figures = figures;
    }

    void run() throws IOException {
        size(1280, 720);
        size(1920, 1080);
    }

    private void size(int width, int height) throws IOException {
        Path film = Files.createTempFile("lfr-bench", ".mp4");
        try {
            new BenchStreet(engine, media, width, height).film(film, FRAMES);
            decode(film, width);
            watch(film, width);
            figures.print("stream", watch(film, width));
        } finally {
            Files.delete(film);
        }
    }

    private static FrameSource open(Path film, Predicate<Instant> wanted) {
        CameraAddress address = CameraAddress.parse(film.toUri().toString());
        return new FrameSources(Clock.systemUTC()).open(address, SourceSettings.evaluation(), PacketTap.NONE, wanted);
    }

    private void decode(Path film, int width) {
        for (int pass = 0; pass < 2; pass++) {
            try (FrameSource source = open(film, at -> true)) {
                source.next().close();
                long cpu = SYSTEM.getProcessCpuTime();
                long start = System.nanoTime();
                for (int i = 1; i < FRAMES; i++) {
                    source.next().close();
                }
                if (pass == 1) {
                    figures.print(
                            "decode",
                            Map.of(
                                    "ms",
                                    (System.nanoTime() - start) / 1e6 / (FRAMES - 1),
                                    "cpuMs",
                                    (SYSTEM.getProcessCpuTime() - cpu) / 1e6 / (FRAMES - 1),
                                    "frameWidth",
                                    width));
                }
            }
        }
    }

    private Map<String, Object> watch(Path film, int width) {
        LivePicture live = new LivePicture();
        Set<Long> tracks = new HashSet<>();
        int detections = 0;
        int comparisons = 0;
        PipelineSettings settings = PipelineSettings.defaultsFor(engine);
        Cadence cadence = new Cadence(settings.detectionsPerSecond());
        long cpu = SYSTEM.getProcessCpuTime();
        long start = System.nanoTime();
        try (CurrentGallery gallery = new CurrentGallery(
                        Gallery.build(engine.templateVersion(), engine.templateLength(), List.of()));
                FacePipeline pipeline = new FacePipeline(engine, gallery, engine.thresholdDefault(), settings);
                FrameSource source = open(film, cadence::due)) {
            Frame next;
            while ((next = source.next()) != null) {
                try (Frame frame = next;
                        FrameAnalysis analysis = pipeline.analyse(frame)) {
                    detections++;
                    live.of(frame, analysis).close();
                    comparisons += analysis.tally().comparisons();
                    analysis.faces().forEach(face -> tracks.add(face.trackId()));
                }
            }
        }
        double seconds = (System.nanoTime() - start) / 1e9;
        double cpuSeconds = (SYSTEM.getProcessCpuTime() - cpu) / 1e9;
        Map<String, Object> values = new LinkedHashMap<>();
        values.put("frameWidth", width);
        values.put("framesPerSecond", FRAMES / seconds);
        values.put("coresAt25FramesPerSecond", cpuSeconds * FRAMES_PER_SECOND / FRAMES);
        values.put("detections", detections);
        values.put("tracks", tracks.size());
        values.put("comparisons", comparisons);
        return values;
    }
}
