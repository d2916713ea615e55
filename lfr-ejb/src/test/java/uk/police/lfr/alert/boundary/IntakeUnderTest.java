package uk.police.lfr.alert.boundary;

import static org.junit.jupiter.api.Assertions.assertEquals;

import jakarta.enterprise.event.Event;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import uk.police.lfr.alert.contract.AlertRaised;
import uk.police.lfr.alert.contract.MatchHandled;
import uk.police.lfr.alert.contract.MatchHandled.Handling;
import uk.police.lfr.alert.control.AlertSeal;
import uk.police.lfr.alert.control.AlertStore;
import uk.police.lfr.alert.control.QuietSpells;
import uk.police.lfr.alert.control.TestRecognition;
import uk.police.lfr.alert.entity.Alert;
import uk.police.lfr.alert.entity.AlertContent;
import uk.police.lfr.alert.entity.Alerts;
import uk.police.lfr.alert.entity.DeploymentAlerts;
import uk.police.lfr.alert.entity.QuietSpell;
import uk.police.lfr.alert.entity.TestSubject;
import uk.police.lfr.alert.entity.Tombstone;
import uk.police.lfr.deployment.boundary.DeploymentRegister;
import uk.police.lfr.deployment.contract.OperationalDay;
import uk.police.lfr.fixture.DefaultSettings;
import uk.police.lfr.fixture.Deployments;
import uk.police.lfr.fixture.HeardEvents;
import uk.police.lfr.fixture.TestDatabase;
import uk.police.lfr.fixture.Wiring;
import uk.police.lfr.platform.boundary.Contention;
import uk.police.lfr.platform.boundary.DataLedger;
import uk.police.lfr.platform.contract.DataClass;
import uk.police.lfr.platform.contract.KeyId;
import uk.police.lfr.watchlist.boundary.SealedLists;
import uk.police.lfr.watchlist.contract.EntryView;

/** Where possible matches arrive, on the real tables; without a vault. */
final class IntakeUnderTest {
    static final Class<?>[] ENTITIES = {
        Alert.class, AlertContent.class, Tombstone.class, DeploymentAlerts.class, QuietSpell.class
    };

    private static final int ATTEMPTS = 10;

    final AlertStore alerts;
    final QuietSpells spells;
    private final TestDatabase database;
    private final Clock clock;
    private final AlertIntake intake = new AlertIntake();
    private final HeardEvents<MatchHandled> handled = new HeardEvents<>();

    IntakeUnderTest(TestDatabase database, Clock clock) {
        this.database = database;
        this.clock = clock;
        alerts = database.behind(new AlertStore());
        spells = database.behind(new QuietSpells());
        Wiring.set(Wiring.set(intake, "alerts", alerts), "spells", spells);
        Wiring.set(intake, "settings", new DefaultSettings());
        Wiring.set(intake, "seal", new OpenSeal());
        Wiring.set(intake, "tests", new NoTests());
        Wiring.set(intake, "timings", new DeskStubs.Uncounted());
        Wiring.set(intake, "watchlists", new Listed());
        Wiring.set(intake, "deployments", new OneDay());
        Wiring.set(intake, "ledger", new NoLedger());
        Wiring.set(intake, "clock", clock);
        Event<AlertRaised> raised = new HeardEvents<>();
        Wiring.set(Wiring.set(intake, "raised", raised), "handled", handled);
    }

    /** As where a deployment has test subjects. */
    void testing(TestRecognition tests) {
        Wiring.set(intake, "tests", tests);
    }

    /** A camera of this place finds the person in this moment. */
    void seenIn(String place) {
        database.run(() -> intake.on(Alerts.match(place, clock.instant())));
    }

    /** The same, again where another camera was in the way. */
    void deliveredIn(String place) {
        for (int attempt = 1; ; attempt++) {
            try {
                seenIn(place);
                return;
            } catch (RuntimeException lost) {
                if (attempt == ATTEMPTS || !Contention.in(lost) && !Contention.overOneRow(lost)) {
                    throw lost;
                }
            }
        }
    }

    List<Handling> handlings() {
        return handled.heard().stream().map(MatchHandled::handling).toList();
    }

    private final class OpenSeal extends AlertSeal {
        @Override
        public KeyId newKey(long deploymentId, long dayId) {
            String key = UUID.randomUUID().toString().replace("-", "");
            database.entities()
                    .createNativeQuery("insert into vault_key (id, kind, subject, created_at, state) values ('" + key
                            + "', 'ALERT', 'deployment/12/day/1', current_timestamp, 'ACTIVE')")
                    .executeUpdate();
            return new KeyId(key);
        }

        @Override
        public AlertContent sealed(Alert alert, byte[] probe, byte[] scene, double score) {
            return new AlertContent(alert.id(), probe, scene, new byte[] {1});
        }

        @Override
        public void quality(Alert alert, List<String> labels) {
            assertEquals(List.of("LOW_DETAIL"), labels);
        }
    }

    private static final class NoTests extends TestRecognition {
        @Override
        public Optional<TestSubject> subject(long deploymentId, long entryId) {
            return Optional.empty();
        }
    }

    private static final class Listed extends SealedLists {
        @Override
        public Optional<EntryView> entry(long entryId) {
            return Entries.one(entryId);
        }
    }

    private static final class OneDay extends DeploymentRegister {
        @Override
        public Optional<OperationalDay> dayWithList(long watchlistId) {
            return Optional.of(Deployments.authorised().days().get(0));
        }
    }

    private static final class NoLedger extends DataLedger {
        @Override
        public void created(DataClass dataClass, long deploymentId, long dayId, int items) {
            // The certificate's business, not this test's.
        }
    }
}
