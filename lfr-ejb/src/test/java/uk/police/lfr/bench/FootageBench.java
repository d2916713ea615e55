package uk.police.lfr.bench;

import java.io.IOException;
import java.io.OutputStream;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestOutputStream;
import java.time.Clock;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Stream;
import uk.police.lfr.fixture.TestVault;
import uk.police.lfr.footage.control.BurnInCost;
import uk.police.lfr.platform.boundary.KeyVault;
import uk.police.lfr.platform.contract.KeyId;
import uk.police.lfr.platform.contract.KeyScope;
import uk.police.lfr.platform.contract.Sha256;
import uk.police.lfr.vision.FaceEngine;
import uk.police.lfr.vision.Frame;
import uk.police.lfr.vision.FrameSource;
import uk.police.lfr.vision.onnx.OnnxFaceEngine;
import uk.police.lfr.vision.source.CameraAddress;
import uk.police.lfr.vision.source.CodedPicture;
import uk.police.lfr.vision.source.FormatWatch;
import uk.police.lfr.vision.source.FrameSources;
import uk.police.lfr.vision.source.HeardPictures;
import uk.police.lfr.vision.source.SegmentMuxer;
import uk.police.lfr.vision.source.SourceSettings;

/** What it costs to record a 1080p camera: as it is, and with a zone covered first. Arguments as of the face core's. */
public final class FootageBench {
    private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();
    private static final int FRAMES = 250;
    private static final int FRAMES_PER_SECOND = 25;
    private static final int PASSES = 20;

    private FootageBench() {}

    public static void main(String[] args) throws IOException {
        Figures figures = new Figures(System.out);
        Path folder = Files.createTempDirectory("lfr-bench");
        try (FaceEngine engine = OnnxFaceEngine.open(Path.of(args[0]), "clean")) {
            Path film = folder.resolve("street.mp4");
            new BenchStreet(engine, Path.of(args[1]), 1920, 1080).film(film, FRAMES);
            HeardPictures heard = hear(film);
            record(heard, folder);
            figures.print("recording", record(heard, folder));
            figures.print("burnIn", Map.of("frameWidth", 1920, "cores", new BurnInCost().cores()));
        } finally {
            try (Stream<Path> all = Files.walk(folder)) {
                for (Path each : all.sorted(Comparator.reverseOrder()).toList()) {
                    Files.delete(each);
                }
            }
        }
    }

    private static HeardPictures hear(Path film) {
        HeardPictures heard = new HeardPictures();
        try (FrameSource source = new FrameSources(Clock.systemUTC())
                .open(CameraAddress.parse(film.toUri().toString()), SourceSettings.evaluation(), heard)) {
            for (Frame frame = source.next(); frame != null; frame = source.next()) {
                frame.close();
            }
        }
        return heard;
    }

    /** A file whose SHA-256 is taken as it is written. */
    private static OutputStream hashed(Path file) throws IOException {
        return new DigestOutputStream(Files.newOutputStream(file), Sha256.digest());
    }

    /** Parameter sets, container, encryption, hash, file: all that the recording thread does for a picture. */
    private static Map<String, Object> record(HeardPictures heard, Path folder) throws IOException {
        KeyVault vault = new TestVault(folder.resolve("vault")).vault();
        KeyId key = vault.create(new KeyScope(KeyScope.Kind.FOOTAGE_SEGMENT, "bench"));
        Path file = folder.resolve("segment");
        long before = THREADS.getCurrentThreadCpuTime();
        for (int pass = 0; pass < PASSES; pass++) {
            try (OutputStream sealed = vault.encrypting(key, hashed(file), new byte[] {1});
                    FormatWatch watch = new FormatWatch(heard.format());
                    SegmentMuxer muxer =
                            new SegmentMuxer(watch.at(heard.pictures().get(0)), sealed)) {
                for (CodedPicture picture : heard.pictures()) {
                    if (picture.key()) {
                        watch.at(picture);
                    }
                    muxer.add(picture);
                }
            }
        }
        double cpuSeconds = (THREADS.getCurrentThreadCpuTime() - before) / 1e9;
        Map<String, Object> values = new LinkedHashMap<>();
        values.put("frameWidth", 1920);
        values.put(
                "percentOfACore",
                100
                        * cpuSeconds
                        * FRAMES_PER_SECOND
                        / (PASSES * heard.pictures().size()));
        values.put("megabitPerSecond", Files.size(file) * 8 / 1e6 * FRAMES_PER_SECOND / FRAMES);
        return values;
    }
}
