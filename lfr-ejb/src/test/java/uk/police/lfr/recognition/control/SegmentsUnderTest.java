package uk.police.lfr.recognition.control;

import java.time.Instant;
import java.util.List;
import java.util.function.Supplier;
import uk.police.lfr.deployment.boundary.DeploymentRegister;
import uk.police.lfr.deployment.contract.DeploymentView;
import uk.police.lfr.deployment.contract.Lease;
import uk.police.lfr.fixture.HeardEvents;
import uk.police.lfr.fixture.TestClock;
import uk.police.lfr.fixture.TestDatabase;
import uk.police.lfr.fixture.Wiring;
import uk.police.lfr.platform.boundary.StaffNotices;
import uk.police.lfr.platform.boundary.Transactions;
import uk.police.lfr.recognition.contract.MinuteCount;
import uk.police.lfr.recognition.contract.ScanTally;
import uk.police.lfr.recognition.contract.ScanTotal;
import uk.police.lfr.recognition.contract.SegmentBegun;
import uk.police.lfr.recognition.contract.SegmentView;
import uk.police.lfr.recognition.entity.TallyCount;
import uk.police.lfr.vision.pipeline.Lifetimes;

/** The ledger of sessions and segments on the real schema, as the board and the cameras' books use it. */
public final class SegmentsUnderTest {
    private final TestDatabase database;
    private final HeardEvents<SegmentBegun> begun = new HeardEvents<>();
    private final MinuteStore minutes;
    private final TallyStore tallies;
    private final SegmentStore segments;
    private final SegmentLedger ledger;
    private final TestClock clock;

    /**
     * @param deployment whose officer is told
     * @param notices that tell them
     */
    public SegmentsUnderTest(TestDatabase database, TestClock clock, DeploymentView deployment, StaffNotices notices) {
        this.database = database;
        this.clock = clock;
        tallies = tallies(database, clock);
        minutes = minutes(database, clock);
        segments = Wiring.set(database.behind(new SegmentStore()), "tallies", tallies);
        ledger = new SegmentLedger();
        Wiring.set(ledger, "store", segments);
        Wiring.set(ledger, "transactions", new OnDatabase());
        Wiring.set(ledger, "clock", clock);
        Wiring.set(ledger, "begun", begun);
        Wiring.set(ledger, "notices", notices);
        Wiring.set(ledger, "deployments", new DeploymentRegister() {
            @Override
            public DeploymentView view(long id) {
                return deployment;
            }
        });
    }

    /** The store of counts on that schema. */
    public static TallyStore tallies(TestDatabase database, TestClock clock) {
        return Wiring.set(database.behind(new TallyStore()), "minutes", minutes(database, clock));
    }

    private static MinuteStore minutes(TestDatabase database, TestClock clock) {
        return Wiring.set(database.behind(new MinuteStore()), "clock", clock);
    }

    /** @return the number of the session's first segment */
    public long start(Lease lease) {
        return ledger.begin(lease, uk.police.lfr.recognition.contract.SegmentReason.STARTED, "v1", 100);
    }

    /** @return the number of the segment that goes on where the other terms ended */
    public long goOn(Lease before, Lease now) {
        return ledger.begin(now, SessionFactory.whatChanged(before, now), "v1", 100);
    }

    public void end(Lease lease, String reason) {
        ledger.end(lease.session(), reason, clock.instant());
    }

    public void scanned(long segment, long cameraId, int faces) {
        database.run(() -> tallies.add(
                segment, cameraId, new TallyCount(faces, faces, faces, Lifetimes.NONE, Lifetimes.NONE, 10, 5, 2)));
    }

    public List<SegmentView> views() {
        return database.inTransaction(() -> segments.views(12));
    }

    public ScanTally sum() {
        return database.inTransaction(() -> tallies.of(12));
    }

    /** Of an hour from that moment on. */
    public List<MinuteCount> minutes(Instant from) {
        return database.inTransaction(() -> minutes.of(12, from, from.plusSeconds(3600)));
    }

    public List<ScanTotal> totals() {
        return database.inTransaction(tallies::totals);
    }

    public List<SegmentBegun> begun() {
        return begun.heard();
    }

    /** A lease of session a1 for deployment 12, unsigned: what is tried here comes after its check. */
    public static Lease lease(long sequence, double threshold, String root, Instant from) {
        return new Lease("a1", sequence, 12, 5, root, threshold, List.of(1L, 2L), from, from.plusSeconds(60), "");
    }

    private final class OnDatabase extends Transactions {
        @Override
        public <T> T inNew(Supplier<T> step) {
            return database.inTransaction(step);
        }

        @Override
        public void runInNew(Runnable step) {
            database.run(step);
        }
    }
}
