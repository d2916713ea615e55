package uk.police.lfr.alert.control;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import uk.police.lfr.alert.contract.BreakerState;
import uk.police.lfr.alert.contract.BreakerTripped;
import uk.police.lfr.alert.contract.Outcome;
import uk.police.lfr.alert.entity.Alerts;
import uk.police.lfr.alert.entity.DeploymentAlerts;
import uk.police.lfr.deployment.boundary.DeploymentRegister;
import uk.police.lfr.deployment.boundary.SessionDesk;
import uk.police.lfr.deployment.contract.DeploymentView;
import uk.police.lfr.deployment.contract.PauseReason;
import uk.police.lfr.fixture.DefaultSettings;
import uk.police.lfr.fixture.Deployments;
import uk.police.lfr.fixture.HeardEvents;
import uk.police.lfr.fixture.Wiring;
import uk.police.lfr.platform.boundary.StaffNotices;
import uk.police.lfr.platform.contract.IncidentFound;
import uk.police.lfr.recognition.boundary.ScanRegister;
import uk.police.lfr.recognition.contract.ScanTally;

/** Too many false alerts stop a deployment, and the officer who answers for it is told. */
class BreakerTest {
    private final Breaker breaker = new Breaker();
    private final Counts counts = new Counts();
    private final Sessions sessions = new Sessions();
    private final Notices notices = new Notices();
    private final HeardEvents<BreakerTripped> tripped = new HeardEvents<>();
    private final HeardEvents<IncidentFound> incidents = new HeardEvents<>();
    private long faces;
    private long walkers;

    @BeforeEach
    void wire() {
        Wiring.set(Wiring.set(breaker, "alerts", counts), "sessions", sessions);
        Wiring.set(Wiring.set(breaker, "notices", notices), "tripped", tripped);
        Wiring.set(Wiring.set(breaker, "incidents", incidents), "deployments", new OneDeployment());
        Wiring.set(breaker, "settings", new DefaultSettings());
        PublicFaces scanned = Wiring.set(new PublicFaces(), "tests", new TestRecognition() {
            @Override
            public long found(long deploymentId) {
                return walkers;
            }
        });
        Wiring.set(scanned, "scans", new ScanRegister() {
            @Override
            public ScanTally tally(long deploymentId) {
                return new ScanTally(faces, 0, 0, 0, 0, 0);
            }
        });
        Wiring.set(breaker, "scanned", scanned);
    }

    private void falseAlerts(int number) {
        for (int i = 0; i < number; i++) {
            counts.kept.foundIncorrect();
        }
        breaker.look(Alerts.DEPLOYMENT);
    }

    @Test
    void amberIsLoggedAndStopsNothing() {
        faces = 6_000;
        falseAlerts(1);
        assertEquals(List.of(new BreakerTripped(Alerts.DEPLOYMENT, BreakerState.AMBER, 6_000, 1, 0)), tripped.heard());
        assertEquals(List.of(), sessions.paused);
        assertEquals(List.of(), notices.told);
    }

    /** 6,000 passages make one false alert as rare as allowed; without those of test subjects they are fewer. */
    @Test
    void passagesOfTestSubjectsMakeNoRateLookBetter() {
        faces = 6_001;
        falseAlerts(1);
        assertEquals(List.of(), tripped.heard());
        walkers = 1;
        falseAlerts(0);
        assertEquals(List.of(new BreakerTripped(Alerts.DEPLOYMENT, BreakerState.AMBER, 6_000, 1, 0)), tripped.heard());
    }

    @Test
    void redPausesOpensAnIncidentAndTellsTheOfficer() {
        faces = 6_000;
        falseAlerts(6);
        assertEquals(List.of(PauseReason.FALSE_ALERTS), sessions.paused);
        assertEquals("FALSE_ALERT_RATE", incidents.heard().get(0).kind());
        assertEquals(List.of("officer FALSE_ALERTS deployment/12 2026-0012"), notices.told);
    }

    @Test
    void threePeopleWronglyApproachedAreEnoughWhateverTheRate() {
        faces = 1_000_000;
        for (int i = 0; i < 3; i++) {
            counts.kept.engaged();
            counts.kept.came(Outcome.NOT_THE_PERSON);
        }
        falseAlerts(0);
        assertEquals(List.of(PauseReason.FALSE_ALERTS), sessions.paused);
    }

    @Test
    void onceResumedItTripsAgainAtTheNextFalseAlertAndNotBefore() {
        faces = 6_000;
        falseAlerts(6);
        falseAlerts(0);
        assertEquals(1, notices.told.size());
        falseAlerts(1);
        assertEquals(2, notices.told.size());
        assertEquals(2, sessions.paused.size());
    }

    @Test
    void deploymentWithoutAlertsIsLeftAlone() {
        counts.none = true;
        falseAlerts(0);
        assertEquals(List.of(), tripped.heard());
    }

    private static final class Counts extends AlertStore {
        private final DeploymentAlerts kept = new DeploymentAlerts(Alerts.DEPLOYMENT);
        private boolean none;

        @Override
        public Optional<DeploymentAlerts> counts(long deploymentId) {
            return none ? Optional.empty() : Optional.of(kept);
        }

        @Override
        public DeploymentAlerts lockedCounts(long deploymentId) {
            return kept;
        }
    }

    private static final class Sessions extends SessionDesk {
        private final List<PauseReason> paused = new ArrayList<>();

        @Override
        public void pause(long id, PauseReason reason) {
            paused.add(reason);
        }
    }

    private static final class Notices extends StaffNotices {
        private final List<String> told = new ArrayList<>();

        @Override
        public void tell(String username, String kind, String subject, String detail) {
            told.add(String.join(" ", username, kind, subject, detail));
        }
    }

    /** Decided on by "officer". */
    private static final class OneDeployment extends DeploymentRegister {
        @Override
        public DeploymentView view(long id) {
            return Deployments.authorised();
        }
    }
}
