package uk.police.lfr.recognition.control;

import jakarta.enterprise.concurrent.ManagedExecutorService;
import java.io.IOException;
import java.io.OutputStream;
import java.lang.reflect.Proxy;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SplittableRandom;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Consumer;
import java.util.function.LongSupplier;
import java.util.function.Supplier;
import uk.police.lfr.deployment.contract.Lease;
import uk.police.lfr.deployment.contract.LeasedCamera;
import uk.police.lfr.fixture.NoSignatures;
import uk.police.lfr.fixture.TestClock;
import uk.police.lfr.fixture.Wiring;
import uk.police.lfr.platform.boundary.Transactions;
import uk.police.lfr.recognition.contract.CameraStatus;
import uk.police.lfr.vision.FaceEngine;
import uk.police.lfr.vision.Frame;
import uk.police.lfr.vision.TestModels;
import uk.police.lfr.vision.gallery.CurrentGallery;
import uk.police.lfr.vision.gallery.Gallery;
import uk.police.lfr.vision.pipeline.Cadence;
import uk.police.lfr.vision.pipeline.FacePipeline;
import uk.police.lfr.vision.pipeline.FrameAnalysis;
import uk.police.lfr.vision.pipeline.PipelineSettings;
import uk.police.lfr.vision.pipeline.PossibleMatch;
import uk.police.lfr.vision.source.CameraAddress;
import uk.police.lfr.vision.source.FrameSources;
import uk.police.lfr.vision.source.PacketTap;
import uk.police.lfr.vision.source.SourceSettings;

/**
 * A real session of one camera on a film, with reader, worker, pipeline, models, gallery and a checked lease; only the
 * desk that mints and the stores of counts are the test's. Closed by the test.
 */
public final class EngineUnderTest implements AutoCloseable {
    public static final long DEPLOYMENT = 12;

    private static final String SESSION = "a1";

    private final TestClock clock;
    private final FaceEngine engine = TestModels.clean();
    private final ExecutorService threads = Executors.newCachedThreadPool();
    private final List<PossibleMatch> matches = new CopyOnWriteArrayList<>();
    private final List<Duration> matchAges = new CopyOnWriteArrayList<>();
    private final CurrentSegment segment;
    private final TallyStore tallies;
    private final Transactions transactions;
    private final LeaseHolder holder;
    private volatile Consumer<Duration> ages = age -> {};
    private PacketTap tap = PacketTap.NONE;
    private double detectionsPerSecond;
    private MatchReport report = new Report();
    private RecognitionSession session;

    /** What the authority says at this moment: until when a lease may last, or empty for none. */
    public interface Minting {
        Optional<Instant> until(Instant now);
    }

    /**
     * @param clock stands still unless the test moves it
     * @param nanos the clock that nobody can set
     */
    public EngineUnderTest(
            TestClock clock, LongSupplier nanos, Minting minting, long segmentId, TallyStore tallies, Transactions tx) {
        this.clock = clock;
        this.segment = new CurrentSegment(segmentId);
        this.tallies = tallies;
        this.transactions = tx;
        LeaseCheck check = Wiring.set(Wiring.set(new LeaseCheck(), "keys", new NoSignatures()), "clock", clock);
        this.holder = new LeaseHolder(
                DEPLOYMENT, SESSION, new TestMint(clock, minting, engine.thresholdDefault()), check, clock, nanos);
    }

    /** Steps run as they are. */
    public static Transactions noTransactions() {
        return new Transactions() {
            @Override
            public <T> T inNew(Supplier<T> step) {
                return step.get();
            }

            @Override
            public void runInNew(Runnable step) {
                step.run();
            }
        };
    }

    /** From a frame's arrival to the end of looking at it, on the worker's thread. */
    public void onAnalysed(Consumer<Duration> heard) {
        ages = heard;
    }

    /** At another pace than the default. Before the start. */
    public EngineUnderTest detecting(double perSecond) {
        detectionsPerSecond = perSecond;
        return this;
    }

    /** Somebody records, and matches are made ready for officers as they are in the product. Before the start. */
    public EngineUnderTest with(PacketTap recording, MatchReport reporting) {
        tap = recording;
        report = reporting;
        return this;
    }

    /** @return whether a lease was given and the camera's threads run */
    public boolean start(Path film, Gallery gallery) {
        return start(List.of(film), gallery);
    }

    /** The same with a camera for each film. */
    public boolean start(List<Path> films, Gallery gallery) {
        holder.renewIfDue();
        Optional<Lease> lease = holder.current();
        CurrentGallery current = new CurrentGallery(gallery);
        if (lease.isEmpty()) {
            current.close();
            return false;
        }
        Map<Long, CameraLine> cameras = new LinkedHashMap<>();
        for (Path film : films) {
            long id = cameras.size() + 1L;
            cameras.put(id, line(id, film, current));
        }
        session = new RecognitionSession(holder, lease.get(), segment, current, () -> gallery, cameras);
        session.start(executor());
        return true;
    }

    private CameraLine line(long id, Path film, CurrentGallery gallery) {
        LeasedCamera camera =
                new LeasedCamera(id, "Film", film.toAbsolutePath().toUri().toString(), "");
        // Frames are dated by the real clock; the lease goes by the test's.
        Clock real = Clock.systemUTC();
        FrameSlot slot = new FrameSlot();
        CameraGauge gauge = new CameraGauge(id, "Film", real, System::nanoTime, state -> {});
        TallyBook book = new TallyBook(
                segment, id, tallies, null, transactions, new NoMeters(age -> ages.accept(age)), real, () -> {});
        LatestPicture picture = new LatestPicture(real);
        PipelineSettings settings = detectionsPerSecond == 0
                ? PipelineSettings.defaultsFor(engine)
                : PipelineSettings.defaultsFor(engine, detectionsPerSecond);
        FacePipeline pipeline = new FacePipeline(engine, gallery, engine.thresholdDefault(), settings);
        CameraWorker worker = new CameraWorker(
                camera, holder, pipeline, slot, gauge, picture, book, report, engine.templateVersion(), real);
        CameraReader reader = new CameraReader(
                camera,
                wanted -> new FrameSources(real)
                        .open(CameraAddress.parse(camera.address()), SourceSettings.live(), tap, wanted),
                slot,
                gauge,
                book,
                new Cadence(settings.detectionsPerSecond()),
                new BackOff(new SplittableRandom(), System::nanoTime),
                forbidden -> {},
                System::nanoTime);
        return new CameraLine(slot, reader, worker, gauge, picture);
    }

    /** As a console asks for it. @return whether there was a picture */
    public boolean writePicture(OutputStream out) throws IOException {
        return session.writePicture(1, "operator", out);
    }

    /** What the board does each second: the lease is renewed when due, and a session without one is closed. */
    public boolean keepAlive() {
        boolean alive = session.keepAlive();
        if (!alive) {
            session.close();
        }
        return alive;
    }

    /** Frames looked at a second, lately; the reader's and worker's own gauge. */
    public double analysedPerSecond() {
        return session.statuses().get(0).analysedPerSecond();
    }

    public List<CameraStatus> statuses() {
        return session.statuses();
    }

    /** Whether the worker has ended by itself. */
    public boolean workerEnded() {
        return session.statuses().isEmpty() || !session.holds();
    }

    public int listed() {
        return session.listed();
    }

    public List<PossibleMatch> matches() {
        return matches;
    }

    /** From the arrival of each match's best shot to the match, in the matches' order. */
    public List<Duration> matchAges() {
        return matchAges;
    }

    @Override
    public void close() {
        if (session != null) {
            session.close();
        }
        threads.shutdown();
    }

    private ManagedExecutorService executor() {
        return (ManagedExecutorService) Proxy.newProxyInstance(
                EngineUnderTest.class.getClassLoader(),
                new Class<?>[] {ManagedExecutorService.class},
                (proxy, method, arguments) -> threads.submit((Runnable) arguments[0]));
    }

    private final class Report extends MatchReport {
        @Override
        void hand(
                PossibleMatch match,
                Frame frame,
                FrameAnalysis analysis,
                Lease lease,
                LeasedCamera camera,
                String templateVersion) {
            matches.add(match);
            matchAges.add(Duration.between(match.capturedAt(), Instant.now()));
        }
    }
}
