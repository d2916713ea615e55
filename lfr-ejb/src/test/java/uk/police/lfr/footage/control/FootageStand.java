package uk.police.lfr.footage.control;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.Channels;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Executor;
import java.util.function.Supplier;
import uk.police.lfr.fixture.HeardEvents;
import uk.police.lfr.fixture.TestClock;
import uk.police.lfr.fixture.TestDatabase;
import uk.police.lfr.fixture.TestVault;
import uk.police.lfr.fixture.Wiring;
import uk.police.lfr.footage.contract.FootageDeleted;
import uk.police.lfr.footage.contract.FootageLeftoverDeleted;
import uk.police.lfr.footage.contract.RecordedCamera;
import uk.police.lfr.footage.contract.RecordingObstacle;
import uk.police.lfr.footage.contract.SegmentView;
import uk.police.lfr.footage.entity.FootageAccess;
import uk.police.lfr.footage.entity.FootageSegment;
import uk.police.lfr.footage.entity.PrivacyZone;
import uk.police.lfr.platform.boundary.DataLedger;
import uk.police.lfr.platform.boundary.KeyVault;
import uk.police.lfr.platform.boundary.SigningKeys;
import uk.police.lfr.platform.boundary.Transactions;
import uk.police.lfr.platform.contract.DataClass;
import uk.police.lfr.platform.contract.IncidentFound;
import uk.police.lfr.platform.contract.KeyId;
import uk.police.lfr.platform.contract.KeyScope;
import uk.police.lfr.platform.contract.LedgerCount;
import uk.police.lfr.vision.live.PrivacyMask;
import uk.police.lfr.vision.source.CodedPicture;
import uk.police.lfr.vision.source.PacketTap;
import uk.police.lfr.vision.source.StreamFormat;

/** Footage without a server: real schema, real vault, real files, one deployment with one camera. */
public final class FootageStand implements AutoCloseable {
    public static final Instant START = Instant.parse("2026-11-28T12:00:00Z");

    public final TestDatabase database;
    public final TestClock clock = new TestClock(START);
    public final FootageFolder folder;
    public final SegmentStore segments = new SegmentStore();
    final SegmentFiles files = new SegmentFiles();
    final SegmentRecords records = new SegmentRecords();
    final SpaceWatch space = new SpaceWatch();
    final FootageSweep sweep = new FootageSweep();
    final Leftovers leftovers = new Leftovers();
    final DataLedger ledger = new DataLedger();
    final HeardEvents<FootageDeleted> deleted = new HeardEvents<>();
    final HeardEvents<FootageLeftoverDeleted> leftoversDeleted = new HeardEvents<>();
    public final HeardEvents<IncidentFound> incidents = new HeardEvents<>();
    final List<RecordingObstacle> reports = new ArrayList<>();
    final Path root;
    public final RecordedCamera camera;
    private final TestVault testVault;
    public SegmentLimits limits = SegmentLimits.USUAL;
    Supplier<PrivacyMask> neverRecord = () -> PrivacyMask.NONE;
    public final ZoneStore zones = new ZoneStore();
    final AccessStore accesses = new AccessStore();
    final FilmRenderer renderer = new FilmRenderer();

    public FootageStand(Path root) {
        this(root, TestDatabase.inMemory(FootageSegment.class, PrivacyZone.class, FootageAccess.class));
    }

    /** @param database owned from now on */
    public FootageStand(Path root, TestDatabase database) {
        this.root = root;
        this.database = database;
        folder = new FootageFolder(root.resolve("footage"));
        testVault = new TestVault(root.resolve("vault"));
        camera = new RecordedCamera(deployment(), 3, "Gate 1");
        Wiring.set(segments, "entities", database.entities());
        Wiring.set(ledger, "entities", database.entities());
        Wiring.set(ledger, "clock", clock);
        Wiring.set(Wiring.set(files, "folder", folder), "vault", vault());
        for (Object part : List.of(records, sweep)) {
            Wiring.set(Wiring.set(Wiring.set(part, "segments", segments), "folder", folder), "vault", vault());
            Wiring.set(part, "ledger", ledger);
        }
        Wiring.set(records, "transactions", transactions());
        Wiring.set(Wiring.set(sweep, "files", files), "deleted", deleted);
        for (Object part : List.of(space, leftovers)) {
            Wiring.set(Wiring.set(Wiring.set(part, "segments", segments), "folder", folder), "clock", clock);
            Wiring.set(part, "transactions", transactions());
        }
        Wiring.set(zones, "entities", database.entities());
        Wiring.set(accesses, "entities", database.entities());
        Wiring.set(Wiring.set(renderer, "segments", segments), "files", files);
        Wiring.set(Wiring.set(renderer, "zones", zones), "transactions", transactions());
        Wiring.set(space, "incidents", incidents);
        Wiring.set(leftovers, "swept", leftoversDeleted);
    }

    /** Footage asks nothing of a deployment but its number, so the test has none. */
    private long deployment() {
        database.run(() -> database.entities()
                .createNativeQuery("set referential_integrity false")
                .executeUpdate());
        return 12;
    }

    /** The server starts anew, and somebody has taken this key's file out of the vault's folder. */
    void restartWithoutKey(KeyId key) {
        TestVault restarted = new TestVault(root.resolve("empty"));
        restarted.rows().insert(key, new KeyScope(KeyScope.Kind.FOOTAGE_SEGMENT, "test"));
        Wiring.set(files, "vault", restarted.vault());
    }

    public SigningKeys signing() {
        return testVault.signing();
    }

    public KeyVault vault() {
        return testVault.vault();
    }

    public Transactions transactions() {
        return new Transactions() {
            @Override
            public <T> T inNew(Supplier<T> step) {
                testVault.begin();
                boolean committed = false;
                try {
                    T result = database.inTransaction(step);
                    committed = true;
                    return result;
                } finally {
                    testVault.end(committed);
                }
            }

            @Override
            public void runInNew(Runnable step) {
                inNew(() -> {
                    step.run();
                    return null;
                });
            }
        };
    }

    /** Records what a camera sent over one connection, in this thread. */
    public void record(StreamFormat format, List<CodedPicture> pictures) {
        PictureQueue queue = new PictureQueue(Long.MAX_VALUE);
        pictures.forEach(queue::offer);
        queue.end();
        record(format, queue);
    }

    void record(StreamFormat format, PictureQueue queue) {
        new SegmentWriter(
                        camera,
                        queue,
                        format,
                        new RecordingParts(records, files, space, limits, neverRecord),
                        reports::add)
                .run();
    }

    /**
     * Records a camera while it is read, in this executor's threads.
     *
     * @param covered burnt in; asked for once for each picture
     */
    public PacketTap recording(Executor threads, Supplier<PrivacyMask> covered) {
        Recorder here = new Recorder() {
            @Override
            PictureQueue begin(RecordedCamera camera, StreamFormat format) {
                PictureQueue queue = new PictureQueue();
                RecordingParts parts = new RecordingParts(records, files, space, limits, covered);
                threads.execute(new SegmentWriter(camera, queue, format, parts, reports::add));
                return queue;
            }

            @Override
            void lost(RecordedCamera camera) {
                reports.add(RecordingObstacle.FAULT);
            }

            @Override
            void end(RecordedCamera camera, PictureQueue queue) {
                queue.end();
            }
        };
        return here.of(camera.deploymentId(), camera.cameraId(), camera.name());
    }

    /** Pictures on the disk. */
    public int recorded() {
        return views().stream().mapToInt(SegmentView::pictures).sum();
    }

    List<SegmentView> views() {
        return database.inTransaction(() -> segments.of(camera.deploymentId()).stream()
                .map(FootageSegment::view)
                .toList());
    }

    FootageSegment segment(long id) {
        return database.inTransaction(() -> segments.segment(id));
    }

    byte[] plain(FootageSegment segment) throws IOException {
        try (var film = files.open(segment)) {
            return Channels.newInputStream(film).readAllBytes();
        }
    }

    LedgerCount counted() {
        return ledger.counts(camera.deploymentId()).get(DataClass.FOOTAGE.ordinal());
    }

    List<Path> filesOnDisk() {
        try (var all = java.nio.file.Files.walk(root.resolve("footage"))) {
            return all.filter(java.nio.file.Files::isRegularFile).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void close() {
        database.close();
    }
}
