package uk.police.lfr.alert.boundary;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import uk.police.lfr.alert.contract.AlertTombstone;
import uk.police.lfr.alert.contract.Assessment;
import uk.police.lfr.alert.contract.OperatorVerdict;
import uk.police.lfr.alert.contract.PerceivedPerson;
import uk.police.lfr.alert.contract.TimingMeasure;
import uk.police.lfr.alert.contract.VerdictReasoned;
import uk.police.lfr.alert.control.AlertSeal;
import uk.police.lfr.alert.control.AlertStore;
import uk.police.lfr.alert.control.AlertTimings;
import uk.police.lfr.alert.control.Demographics;
import uk.police.lfr.alert.control.FirstVerdicts;
import uk.police.lfr.alert.entity.Alert;
import uk.police.lfr.alert.entity.Alerts;
import uk.police.lfr.alert.entity.DeploymentAlerts;
import uk.police.lfr.fixture.HeardEvents;
import uk.police.lfr.fixture.Wiring;
import uk.police.lfr.platform.boundary.DataLedger;
import uk.police.lfr.platform.contract.DataClass;
import uk.police.lfr.watchlist.boundary.SealedLists;
import uk.police.lfr.watchlist.contract.EntryDetails;
import uk.police.lfr.watchlist.contract.EntryState;
import uk.police.lfr.watchlist.contract.EntryView;
import uk.police.lfr.watchlist.control.Listed;

/** What the desk stands on, in the test's hands. */
final class DeskStubs {
    private DeskStubs() {}

    /** What follows from a verdict, on these stubs. */
    static FirstVerdicts verdicts(AlertStore store, AlertSeal seal, Demographics people, Clock clock) {
        FirstVerdicts verdicts = Wiring.set(new FirstVerdicts(), "alerts", store);
        Wiring.set(Wiring.set(verdicts, "seal", seal), "clock", clock);
        Wiring.set(Wiring.set(verdicts, "demographics", people), "timings", new Uncounted());
        return Wiring.set(verdicts, "reasoned", new HeardEvents<VerdictReasoned>());
    }

    static final class OneAlert extends AlertStore {
        Alert alert;
        boolean wasErased;
        AlertTombstone tombstone;
        final DeploymentAlerts counts = new DeploymentAlerts(Alerts.DEPLOYMENT);

        @Override
        public Alert alert(long id) {
            return alert;
        }

        @Override
        public Alert locked(long id) {
            return alert;
        }

        @Override
        public DeploymentAlerts lockedCounts(long deploymentId) {
            return counts;
        }

        @Override
        public void erase(List<Alert> gone, List<AlertTombstone> left) {
            wasErased = true;
            tombstone = left.get(0);
        }
    }

    static final class Uncounted extends AlertTimings {
        @Override
        public void took(long deploymentId, TimingMeasure measure, Duration time) {
            assertFalse(time.isNegative());
        }
    }

    static final class CountedPeople extends Demographics {
        int falseAlerts;
        final List<PerceivedPerson> counted = new ArrayList<>();

        @Override
        public void count(long deploymentId, PerceivedPerson person, boolean falseAlert) {
            if (person != null) {
                counted.add(person);
            }
            falseAlerts += falseAlert ? 1 : 0;
        }
    }

    /** As if sealed: what the alert says is in the test's hands. */
    static final class OpenSeal extends AlertSeal {
        private String note = "";
        OperatorVerdict said;
        boolean keyGone;

        @Override
        public boolean hasScene(Alert alert) {
            return false;
        }

        @Override
        public List<String> quality(Alert alert) {
            return List.of();
        }

        @Override
        public double score(Alert alert) {
            return 0.72;
        }

        @Override
        public void note(Alert alert, String text) {
            note = text;
        }

        @Override
        public String note(Alert alert) {
            return note;
        }

        @Override
        public void reasons(Alert alert, OperatorVerdict given) {
            said = given;
        }

        @Override
        public Assessment assessment(Alert alert) {
            return said == null ? null : new Assessment(said.reasons(), said.words());
        }

        @Override
        public void destroyKeys(List<Alert> going) {
            keyGone = true;
        }
    }

    static final class CountedLedger extends DataLedger {
        @Override
        public void deleted(DataClass dataClass, long deploymentId, long dayId, int items) {
            assertEquals(DataClass.ALERT, dataClass);
        }
    }

    static final class OneEntry extends SealedLists {
        private final EntryDetails details;

        OneEntry() {
            this(new Listed().details());
        }

        OneEntry(EntryDetails details) {
            this.details = details;
        }

        @Override
        public Optional<EntryView> entry(long entryId) {
            return Optional.of(
                    new EntryView(entryId, EntryState.LISTED, details, Alerts.NOMINATOR, "checker", null, 1));
        }
    }
}
