package uk.police.lfr.bench;

import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicBoolean;
import uk.police.lfr.audit.boundary.LogRegister;
import uk.police.lfr.audit.control.AuditLog;
import uk.police.lfr.audit.control.LogGate;
import uk.police.lfr.deployment.boundary.LeaseDesk;
import uk.police.lfr.deployment.contract.DeploymentState;
import uk.police.lfr.deployment.contract.LeaseMinted;
import uk.police.lfr.deployment.contract.LeaseObstacle;
import uk.police.lfr.deployment.contract.LeaseRenewed;
import uk.police.lfr.deployment.control.DeploymentStore;
import uk.police.lfr.deployment.control.LeaseConditions;
import uk.police.lfr.deployment.control.LeaseStore;
import uk.police.lfr.deployment.entity.Deployment;
import uk.police.lfr.deployment.entity.DeploymentStates;
import uk.police.lfr.fixture.DefaultSettings;
import uk.police.lfr.fixture.Drafts;
import uk.police.lfr.fixture.TestDatabase;
import uk.police.lfr.fixture.Wiring;
import uk.police.lfr.platform.boundary.SigningKeys;
import uk.police.lfr.watchlist.boundary.SealedLists;

/** A live deployment's lease, minted over and over: lease row, signature, proof of the log, commit. */
final class LeaseLoop extends Thread {
    static final long DEPLOYMENT = 12;

    private static final int PAUSE_MILLIS = 100;
    private static final int MOST = 1_000_000;

    private final EntityManager entities;
    private final LeaseDesk desk;
    private final AtomicBoolean over = new AtomicBoolean();
    private final long[] tookNanos = new long[MOST];
    private int count;
    private long last = System.nanoTime();
    private long longestGapNanos;

    LeaseLoop(TestDatabase database, LogGate gate, SigningKeys keys) {
        entities = database.entities().getEntityManagerFactory().createEntityManager();
        // The deployment of the tests is live at noon of a certain day.
        Clock noon = Clock.offset(Clock.systemUTC(), Duration.between(Instant.now(), Drafts.START));
        AuditLog log = Logs.log(entities, gate, noon);
        desk = Wiring.set(new LeaseDesk(), "clock", noon);
        Wiring.set(desk, "deployments", new OneDeployment());
        Wiring.set(desk, "leases", Wiring.set(new LeaseStore(), "entities", entities));
        Wiring.set(desk, "conditions", new NothingInTheWay());
        Wiring.set(desk, "watchlists", new OneList());
        Wiring.set(desk, "keys", keys);
        Wiring.set(desk, "settings", new DefaultSettings());
        Wiring.set(desk, "log", Wiring.set(new LogRegister(), "log", log));
        Wiring.set(desk, "minted", new Logs.Logged<LeaseMinted>(log));
        Wiring.set(desk, "renewed", new Logs.Logged<LeaseRenewed>(log));
    }

    @Override
    public void run() {
        try {
            while (!over.get() && count < MOST) {
                long before = System.nanoTime();
                mint();
                long now = System.nanoTime();
                tookNanos[count++] = now - before;
                longestGapNanos = Math.max(longestGapNanos, now - last);
                last = now;
                sleep(PAUSE_MILLIS);
            }
        } catch (InterruptedException e) {
            interrupt();
        } finally {
            entities.close();
        }
    }

    private void mint() {
        entities.getTransaction().begin();
        desk.mint(DEPLOYMENT, "bench", count).orElseThrow();
        entities.getTransaction().commit();
        entities.clear();
    }

    void end() throws InterruptedException {
        over.set(true);
        join();
    }

    Map<String, Object> figures() {
        long[] sorted = Arrays.copyOf(tookNanos, count);
        Arrays.sort(sorted);
        Map<String, Object> values = new LinkedHashMap<>();
        values.put("leases", count);
        values.put("leaseMedianMs", sorted[count / 2] / 1e6);
        values.put("leaseP99Ms", sorted[Math.min(count - 1, count * 99 / 100)] / 1e6);
        values.put("longestGapMs", longestGapNanos / 1e6);
        return values;
    }

    private static final class OneDeployment extends DeploymentStore {
        private final Deployment live = DeploymentStates.deploymentIn(DeploymentState.LIVE);

        @Override
        public Deployment deployment(long id) {
            return live;
        }
    }

    private static final class NothingInTheWay extends LeaseConditions {
        @Override
        public Optional<LeaseObstacle> obstacle(Deployment deployment, Instant now) {
            return Optional.empty();
        }
    }

    private static final class OneList extends SealedLists {
        @Override
        public String root(long watchlistId) {
            return "00ff";
        }
    }
}
