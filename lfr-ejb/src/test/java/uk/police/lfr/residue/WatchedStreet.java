package uk.police.lfr.residue;

import com.sun.management.HotSpotDiagnosticMXBean;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.io.PrintStream;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.sql.Connection;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.BiPredicate;
import java.util.logging.FileHandler;
import java.util.logging.Level;
import java.util.logging.Logger;
import uk.police.lfr.fixture.TestClock;
import uk.police.lfr.fixture.TestDatabase;
import uk.police.lfr.footage.control.FootageStand;
import uk.police.lfr.footage.entity.FootageAccess;
import uk.police.lfr.footage.entity.FootageSegment;
import uk.police.lfr.footage.entity.PrivacyZone;
import uk.police.lfr.recognition.control.EngineUnderTest;
import uk.police.lfr.recognition.control.OpenedMatches;
import uk.police.lfr.recognition.control.TallyStore;
import uk.police.lfr.recognition.entity.TallyCount;
import uk.police.lfr.vision.FaceEngine;
import uk.police.lfr.vision.FaceTemplate;
import uk.police.lfr.vision.TemplateBytes;
import uk.police.lfr.vision.TestModels;
import uk.police.lfr.vision.gallery.Gallery;
import uk.police.lfr.vision.gallery.GalleryRow;
import uk.police.lfr.vision.live.PrivacyMask;
import uk.police.lfr.vision.source.CodedPicture;
import uk.police.lfr.vision.source.PacketTap;
import uk.police.lfr.vision.source.StreamFormat;

/**
 * A process of its own that watches the film by two real sessions: one camera is recorded, in the last part with a
 * corner covered, one is not; a console looks at both. Says on its standard output when the people have been gone
 * for two seconds, when it has ended, and when it has ended once more while they were in the picture; is told on its
 * standard input to go on.
 */
public final class WatchedStreet {
    private static final int GONE_FOR_FRAMES = 2 * ResidueFilm.FRAMES_PER_SECOND;
    private static final int EMPTY_FROM_FRAME = ResidueFilm.FRAMES_WITH_PEOPLE + ResidueFilm.FRAMES_PER_SECOND;
    private static final int SOON_FRAMES = ResidueFilm.FRAMES_PER_SECOND / 2;
    private static final int FRAMES_UNTIL_CUT = 35;
    private static final int RECORDER_ENDS_SECONDS = 30;
    private static final long CONSOLE_ASKS_EVERY_MILLIS = 40;

    private final Path folder;
    private final TestClock clock = new TestClock(FootageStand.START);
    private final OpenedMatches matches = new OpenedMatches();
    private final AtomicLong compared = new AtomicLong();

    private WatchedStreet(Path folder) {
        this.folder = folder;
    }

    /** @param arguments the film, the folder in which everything is written, and anything for the last part alone */
    public static void main(String[] arguments) throws Exception {
        PrintStream out = System.out;
        Path folder = Path.of(arguments[1]);
        FileHandler log = new FileHandler(folder.resolve("server.log").toString());
        log.setLevel(Level.ALL);
        Logger.getLogger("").addHandler(log);
        Logger.getLogger("uk.police.lfr").setLevel(Level.ALL);
        Planted planted = new Planted(TestModels.clean().templateLength());
        new WatchedStreet(folder).watch(Path.of(arguments[0]), arguments.length < 3, out);
        out.println("PLANTED " + planted.bytes());
        System.exit(0);
    }

    private void watch(Path film, boolean whole, PrintStream out) throws Exception {
        BufferedReader told = new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8));
        TestDatabase database =
                TestDatabase.inFolder(folder, FootageSegment.class, PrivacyZone.class, FootageAccess.class);
        // Held open, or else the stand's setting would be lost with its last connection.
        try (Connection held = database.source().getConnection();
                FootageStand footage = new FootageStand(folder, database)) {
            out.println("READY");
            told.readLine();
            if (whole) {
                BiPredicate<Heard, Heard> gone = (first, second) -> first.gone() && second.gone();
                pass(film, footage, PrivacyMask.NONE, gone, () -> {
                    out.println("GONE");
                    told.readLine();
                });
                out.println("ENDED");
                dump(told.readLine());
                out.println("DUMPED");
                told.readLine();
            }
            int before = matches.count();
            pass(film, footage, corner(), (first, second) -> first.cut() && matches.count() > before, () -> {});
            if (!whole) {
                // Whose template took the place of whose is chance; here the last one is a canary's.
                TestModels.template(TestModels.clean(), ResidueFilm.CANARY).close();
            }
            out.println("CUT comparisons " + compared + " matches " + matches.count() + " recorded "
                    + (footage.recorded() > 0));
            told.readLine();
        }
    }

    private interface Step {
        void run() throws IOException;
    }

    /** Two sessions from the film's beginning, one of them recorded, until they have come so far. */
    private void pass(Path film, FootageStand footage, PrivacyMask covered, BiPredicate<Heard, Heard> until, Step then)
            throws Exception {
        ExecutorService recorder = Executors.newCachedThreadPool();
        try (EngineUnderTest recorded = engine();
                EngineUnderTest plain = engine()) {
            Heard first = new Heard(footage.recording(recorder, () -> covered));
            Heard second = new Heard(PacketTap.NONE);
            recorded.onAnalysed(first::looked);
            plain.onAnalysed(second::looked);
            start(recorded.with(first, matches.report()), film);
            start(plain.with(second, matches.report()), film);
            while (!until.test(first, second)) {
                look(recorded);
                look(plain);
            }
            then.run();
        }
        recorder.shutdown();
        recorder.awaitTermination(RECORDER_ENDS_SECONDS, TimeUnit.SECONDS);
    }

    private static void dump(String file) throws IOException {
        ManagementFactory.getPlatformMXBean(HotSpotDiagnosticMXBean.class).dumpHeap(file, false);
    }

    private static void look(EngineUnderTest console) throws IOException, InterruptedException {
        console.writePicture(OutputStream.nullOutputStream());
        Thread.sleep(CONSOLE_ASKS_EVERY_MILLIS);
    }

    private EngineUnderTest engine() {
        return new EngineUnderTest(
                clock,
                () -> 0,
                now -> Optional.of(now.plusSeconds(60)),
                1,
                new Counted(),
                EngineUnderTest.noTransactions());
    }

    private static void start(EngineUnderTest engine, Path film) {
        if (!engine.start(film, listed())) {
            throw new IllegalStateException("No lease");
        }
    }

    private static Gallery listed() {
        FaceEngine engine = TestModels.clean();
        try (FaceTemplate template = TestModels.template(engine, ResidueFilm.LISTED)) {
            return Gallery.build(
                    engine.templateVersion(),
                    engine.templateLength(),
                    List.of(new GalleryRow(1, TemplateBytes.export(template))));
        }
    }

    /** Where nobody walks. */
    private static PrivacyMask corner() {
        return new PrivacyMask(List.of(List.of(
                new PrivacyMask.Corner(0, 0.9), new PrivacyMask.Corner(0.05, 0.9), new PrivacyMask.Corner(0, 1))));
    }

    private final class Counted extends TallyStore {
        @Override
        public void add(long segmentId, long cameraId, TallyCount counted) {
            compared.addAndGet(counted.comparisons());
        }
    }

    /** Counts the pictures of a camera on their way to whoever records it. */
    private static final class Heard implements PacketTap {
        private final PacketTap next;
        private final AtomicInteger pictures = new AtomicInteger();
        private volatile long emptyNanos;
        private volatile long lookedAtNanos;

        Heard(PacketTap next) {
            this.next = next;
        }

        @Override
        public void opened(StreamFormat format) {
            next.opened(format);
        }

        @Override
        public void coded(CodedPicture picture) {
            if (pictures.incrementAndGet() % ResidueFilm.FRAMES == EMPTY_FROM_FRAME) {
                emptyNanos = System.nanoTime();
            }
            next.coded(picture);
        }

        /** A worker on a busy machine may still hold a picture that is older than it should be. */
        void looked(Duration age) {
            lookedAtNanos = System.nanoTime() - age.toNanos();
        }

        @Override
        public void closed() {
            next.closed();
        }

        /** Nobody has been there for a while, and nobody comes again soon. */
        boolean gone() {
            int at = pictures.get() % ResidueFilm.FRAMES;
            return at >= ResidueFilm.FRAMES_WITH_PEOPLE + GONE_FOR_FRAMES
                    && at < ResidueFilm.FRAMES - SOON_FRAMES
                    && lookedAtNanos - emptyNanos > 0;
        }

        /** They are in the picture, and have been long enough to be compared. */
        boolean cut() {
            int at = pictures.get() % ResidueFilm.FRAMES;
            return at >= FRAMES_UNTIL_CUT && at < ResidueFilm.FRAMES_WITH_PEOPLE;
        }
    }
}
