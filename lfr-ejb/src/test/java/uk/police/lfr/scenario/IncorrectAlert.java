package uk.police.lfr.scenario;

import java.nio.file.Path;
import java.util.List;
import uk.police.lfr.alert.boundary.AlertDesk;
import uk.police.lfr.alert.boundary.AlertPurge;
import uk.police.lfr.alert.boundary.ComplaintEnd;
import uk.police.lfr.alert.boundary.HeldAlertDesk;
import uk.police.lfr.alert.contract.AlertChanged;
import uk.police.lfr.alert.contract.AlertErased;
import uk.police.lfr.alert.contract.AlertOpened;
import uk.police.lfr.alert.contract.ComplaintAtScene;
import uk.police.lfr.alert.control.AlertErasure;
import uk.police.lfr.alert.control.AlertSeal;
import uk.police.lfr.alert.control.AlertStore;
import uk.police.lfr.alert.control.AlertTimings;
import uk.police.lfr.alert.control.Demographics;
import uk.police.lfr.alert.control.FirstVerdicts;
import uk.police.lfr.alert.entity.Alert;
import uk.police.lfr.alert.entity.AlertContent;
import uk.police.lfr.alert.entity.AlertTiming;
import uk.police.lfr.alert.entity.Alerts;
import uk.police.lfr.alert.entity.DeploymentAlerts;
import uk.police.lfr.alert.entity.Origin;
import uk.police.lfr.alert.entity.Tombstone;
import uk.police.lfr.fixture.DefaultSettings;
import uk.police.lfr.fixture.Deployments;
import uk.police.lfr.fixture.HeardEvents;
import uk.police.lfr.fixture.OnDuty;
import uk.police.lfr.fixture.SignedInAs;
import uk.police.lfr.fixture.TestClock;
import uk.police.lfr.fixture.TestDatabase;
import uk.police.lfr.fixture.TestVault;
import uk.police.lfr.fixture.Wiring;
import uk.police.lfr.platform.boundary.DataLedger;
import uk.police.lfr.platform.contract.KeyId;
import uk.police.lfr.platform.contract.KeyScope;
import uk.police.lfr.recognition.contract.PossibleMatchFound;
import uk.police.lfr.retention.boundary.ComplaintHolds;
import uk.police.lfr.retention.boundary.LegalHolds;
import uk.police.lfr.retention.contract.HoldChanged;
import uk.police.lfr.retention.control.HoldKeeping;
import uk.police.lfr.retention.control.HoldStore;
import uk.police.lfr.retention.control.Policies;
import uk.police.lfr.retention.control.PolicyStore;
import uk.police.lfr.retention.control.residue.ResidueVerifier;
import uk.police.lfr.retention.entity.AdoptedPolicy;
import uk.police.lfr.retention.entity.LegalHold;

/** One alert in the real tables, its picture sealed in a real vault, an operator who has claimed it, and retention. */
final class IncorrectAlert implements AutoCloseable {
    static final byte[] SCENE = {(byte) 0xFF, (byte) 0xD8, (byte) 0xFF, (byte) 0xE0, 5, 6, 7, 8};
    static final byte[] FACE = {(byte) 0xFF, (byte) 0xD8, (byte) 0xFF, (byte) 0xE0, 1, 2, 3, 4};

    final TestDatabase database;
    final TestClock clock = new TestClock(Alerts.RAISED.plusSeconds(5));
    final TestVault vault;
    final HeardEvents<ComplaintAtScene> complaints = new HeardEvents<>();
    final HeardEvents<AlertErased> erased = new HeardEvents<>();
    final HeardEvents<HoldChanged> holdCounts = new HeardEvents<>();
    final HoldKeeping keeping = new HoldKeeping();
    final LegalHolds holds = new LegalHolds();
    final ComplaintHolds complaintHolds = new ComplaintHolds();
    final AlertPurge purge = new AlertPurge();
    final AlertStore alerts;
    final AlertSeal seal = new AlertSeal();
    final KeyId key;
    final long id;
    private final AlertErasure erasure = new AlertErasure();
    private final Path folder;

    IncorrectAlert(Path folder) {
        this.folder = folder;
        database = TestDatabase.inFolder(
                folder,
                Alert.class,
                AlertContent.class,
                AlertTiming.class,
                Tombstone.class,
                DeploymentAlerts.class,
                LegalHold.class,
                AdoptedPolicy.class);
        vault = new TestVault(folder.resolve("vault"));
        Deployments.insertInto(database);
        key = vault.vault().create(new KeyScope(KeyScope.Kind.ALERT, "deployment/12/day/1"));
        sql("insert into vault_key (id, kind, subject, created_at, state) values ('" + key.value()
                + "', 'ALERT', 'deployment/12/day/1', current_timestamp, 'ACTIVE')");
        alerts = database.behind(new AlertStore());
        Wiring.set(seal, "vault", vault.vault());
        Wiring.set(seal, "alerts", alerts);
        DataLedger ledger = database.behind(new DataLedger());
        Wiring.set(ledger, "clock", clock);
        Wiring.set(erasure, "alerts", alerts);
        Wiring.set(erasure, "seal", seal);
        Wiring.set(erasure, "ledger", ledger);
        Wiring.set(erasure, "clock", clock);
        Wiring.set(erasure, "erased", erased);
        Wiring.set(purge, "alerts", alerts);
        Wiring.set(purge, "erasure", erasure);
        Wiring.set(purge, "clock", clock);
        retention();
        id = raise();
    }

    private void retention() {
        Policies policies = Wiring.set(new Policies(), "clock", clock);
        Wiring.set(policies, "store", database.behind(new PolicyStore()));
        Wiring.set(keeping, "holds", database.behind(new HoldStore()));
        Wiring.set(keeping, "policies", policies);
        Wiring.set(keeping, "settings", new DefaultSettings());
        Wiring.set(keeping, "clock", clock);
        Wiring.set(keeping, "changed", holdCounts);
        ComplaintEnd complaintEnd = Wiring.set(new ComplaintEnd(), "alerts", alerts);
        Wiring.set(keeping, "complaints", Wiring.set(complaintEnd, "clock", clock));
        Wiring.set(holds, "holds", keeping);
        Wiring.set(complaintHolds, "holds", keeping);
    }

    private long raise() {
        return database.inTransaction(() -> {
            Alert alert = new Alert(
                    new Origin(Alerts.DEPLOYMENT, Alerts.DAY, Alerts.ENTRY, key),
                    new PossibleMatchFound(
                            Alerts.DEPLOYMENT,
                            5,
                            1,
                            "Gate 1",
                            "",
                            99,
                            Alerts.ENTRY,
                            0.72,
                            0.6,
                            "clean-1",
                            Alerts.RAISED.minusMillis(200),
                            List.of(),
                            out -> {},
                            null),
                    Alerts.NOMINATOR,
                    Alerts.RAISED);
            alerts.keep(alert);
            alerts.keep(seal.sealed(alert, FACE, SCENE, 0.72));
            alerts.lockedCounts(Alerts.DEPLOYMENT).raised();
            alert.claim(Alerts.OPERATOR, clock.instant());
            return alert.id();
        });
    }

    AlertDesk desk(String caller) {
        AlertDesk desk = Wiring.set(new AlertDesk(), "alerts", alerts);
        Wiring.set(desk, "demographics", database.behind(new Demographics()));
        Wiring.set(desk, "erasure", erasure);
        Wiring.set(desk, "seal", seal);
        Wiring.set(desk, "duties", new OnDuty());
        AlertTimings timings = database.behind(new AlertTimings());
        FirstVerdicts verdicts = Wiring.set(new FirstVerdicts(), "alerts", alerts);
        Wiring.set(Wiring.set(verdicts, "seal", seal), "clock", clock);
        Wiring.set(Wiring.set(verdicts, "timings", timings), "reasoned", new HeardEvents<>());
        Wiring.set(verdicts, "demographics", database.behind(new Demographics()));
        Wiring.set(Wiring.set(desk, "timings", timings), "verdicts", verdicts);
        Wiring.set(desk, "caller", new SignedInAs(caller));
        Wiring.set(desk, "clock", clock);
        Wiring.set(desk, "changed", new HeardEvents<AlertChanged>());
        Wiring.set(desk, "opened", new HeardEvents<AlertOpened>());
        Wiring.set(desk, "complaints", complaints);
        return desk;
    }

    HeldAlertDesk dataProtection() {
        HeldAlertDesk desk = Wiring.set(new HeldAlertDesk(), "alerts", alerts);
        Wiring.set(desk, "seal", seal);
        Wiring.set(desk, "caller", new SignedInAs("dpo"));
        Wiring.set(desk, "opened", new HeardEvents<AlertOpened>());
        return desk;
    }

    ResidueVerifier verifier() {
        return new ResidueVerifier(
                database.source(),
                folder.resolve("vault"),
                List.of(folder.resolve("data")),
                folder.resolve("footage"),
                List.of());
    }

    long count(String table) {
        return ((Number) database.entities()
                        .createNativeQuery("select count(*) from " + table)
                        .getSingleResult())
                .longValue();
    }

    void sql(String statement) {
        database.run(() -> database.entities().createNativeQuery(statement).executeUpdate());
    }

    @Override
    public void close() {
        database.close();
    }
}
