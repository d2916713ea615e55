package uk.police.lfr.bench;

import com.sun.management.OperatingSystemMXBean;
import java.lang.management.ManagementFactory;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ConcurrentLinkedQueue;
import uk.police.lfr.fixture.TestClock;
import uk.police.lfr.recognition.control.EngineUnderTest;
import uk.police.lfr.recognition.control.TallyStore;
import uk.police.lfr.recognition.entity.TallyCount;
import uk.police.lfr.vision.FaceEngine;
import uk.police.lfr.vision.FaceTemplate;
import uk.police.lfr.vision.TemplateBytes;
import uk.police.lfr.vision.TestModels;
import uk.police.lfr.vision.gallery.Gallery;
import uk.police.lfr.vision.gallery.GalleryRow;
import uk.police.lfr.vision.gallery.RandomTemplates;

/** Cameras that run together for a while against a list of the size of a large deployment, and what they did. */
final class LiveRun {
    private static final int LISTED = 2_000;
    private static final String KNOWN = "franck_02221.jpg";
    private static final Duration WARM_UP = Duration.ofSeconds(8);

    private static final Instant NOON = Instant.parse("2026-11-23T12:00:00Z");
    private static final OperatingSystemMXBean SYSTEM =
            (OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean();

    private final FaceEngine engine;
    private final List<Path> films;
    private final double detectionsPerSecond;
    private final ConcurrentLinkedQueue<Duration> ages = new ConcurrentLinkedQueue<>();
    private final Counting counting = new Counting();

    LiveRun(FaceEngine engine, List<Path> films, double detectionsPerSecond) {
        this.engine = engine;
        this.films = films;
        this.detectionsPerSecond = detectionsPerSecond;
    }

    LiveCounts watch(int seconds) throws InterruptedException {
        try (EngineUnderTest live = new EngineUnderTest(
                        new TestClock(NOON),
                        () -> 0,
                        now -> Optional.of(now.plus(Duration.ofHours(1))),
                        1,
                        counting,
                        EngineUnderTest.noTransactions());
                Gallery gallery = Gallery.build(engine.templateVersion(), engine.templateLength(), rows())) {
            live.detecting(detectionsPerSecond).onAnalysed(ages::add);
            live.start(films, gallery);
            Thread.sleep(WARM_UP.toMillis());
            TallyCount before = counting.soFar();
            int matchesBefore = live.matches().size();
            ages.clear();
            long cpu = SYSTEM.getProcessCpuTime();
            long start = System.nanoTime();
            double shed = shed(live, seconds);
            double watched = (System.nanoTime() - start) / 1e9;
            double cores = (SYSTEM.getProcessCpuTime() - cpu) / 1e9 / watched;
            List<Duration> matchAges = live.matchAges();
            return counts(
                    watched,
                    cores,
                    shed,
                    before,
                    List.copyOf(matchAges.subList(Math.min(matchesBefore, matchAges.size()), matchAges.size())));
        }
    }

    /** Frames shed, of the cameras' own rates; they count whole seconds. */
    private static double shed(EngineUnderTest live, int seconds) throws InterruptedException {
        double shed = 0;
        for (int second = 0; second < seconds; second++) {
            Thread.sleep(1000);
            shed += live.statuses().stream()
                    .mapToDouble(status -> status.droppedPerSecond())
                    .sum();
        }
        return shed;
    }

    private LiveCounts counts(double seconds, double cores, double shed, TallyCount before, List<Duration> matchAges) {
        TallyCount after = counting.soFar();
        return new LiveCounts(
                seconds,
                cores,
                after.framesCaptured() - before.framesCaptured(),
                ages.size(),
                shed,
                after.detections() - before.detections(),
                after.lifetimes().total() - before.lifetimes().total(),
                after.facesScanned() - before.facesScanned(),
                matchAges.size(),
                nanos(List.copyOf(ages)),
                nanos(matchAges));
    }

    private static long[] nanos(List<Duration> durations) {
        return durations.stream().mapToLong(Duration::toNanos).toArray();
    }

    private List<GalleryRow> rows() {
        List<GalleryRow> rows = new ArrayList<>();
        RandomTemplates random = new RandomTemplates(engine.templateLength(), 1);
        for (int entry = 1; entry < LISTED; entry++) {
            try (FaceTemplate template = random.next(engine.templateVersion())) {
                rows.add(new GalleryRow(entry, TemplateBytes.export(template)));
            }
        }
        try (FaceTemplate known = TestModels.template(engine, KNOWN)) {
            rows.add(new GalleryRow(LISTED, TemplateBytes.export(known)));
        }
        return rows;
    }

    /** Adds up what the cameras' books keep each two seconds. */
    private static final class Counting extends TallyStore {
        private TallyCount sum = TallyCount.NOTHING;

        @Override
        public synchronized void add(long segmentId, long cameraId, TallyCount counted) {
            sum = sum.plus(counted);
        }

        synchronized TallyCount soFar() {
            return sum;
        }
    }
}
