package uk.police.lfr.scenario;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assertions.fail;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import uk.police.lfr.alert.boundary.AlertIntake;
import uk.police.lfr.alert.boundary.Entries;
import uk.police.lfr.alert.boundary.TestDesk;
import uk.police.lfr.alert.contract.AlertTally;
import uk.police.lfr.alert.contract.MatchHandled;
import uk.police.lfr.alert.contract.MatchHandled.Handling;
import uk.police.lfr.alert.contract.Proportion;
import uk.police.lfr.alert.contract.TestRecall;
import uk.police.lfr.alert.contract.TestSubjectView;
import uk.police.lfr.alert.control.AlertStore;
import uk.police.lfr.alert.control.TestBook;
import uk.police.lfr.alert.control.TestRecognition;
import uk.police.lfr.alert.entity.Alert;
import uk.police.lfr.alert.entity.AlertContent;
import uk.police.lfr.alert.entity.Alerts;
import uk.police.lfr.alert.entity.DeploymentAlerts;
import uk.police.lfr.alert.entity.TestPass;
import uk.police.lfr.alert.entity.TestSubject;
import uk.police.lfr.deployment.boundary.DeploymentRegister;
import uk.police.lfr.deployment.contract.DeploymentView;
import uk.police.lfr.fixture.Deployments;
import uk.police.lfr.fixture.Drafts;
import uk.police.lfr.fixture.HeardEvents;
import uk.police.lfr.fixture.HeardRefusals;
import uk.police.lfr.fixture.PublicPortal;
import uk.police.lfr.fixture.SignedInAs;
import uk.police.lfr.fixture.TestClock;
import uk.police.lfr.fixture.TestDatabase;
import uk.police.lfr.fixture.Wiring;
import uk.police.lfr.platform.boundary.StaffRegister;
import uk.police.lfr.platform.contract.InvalidInput;
import uk.police.lfr.platform.contract.Rank;
import uk.police.lfr.platform.contract.SeparationOfDuties;
import uk.police.lfr.platform.contract.StaffMember;
import uk.police.lfr.platform.contract.WrongState;
import uk.police.lfr.transparency.contract.Figure;
import uk.police.lfr.transparency.contract.PublicDeployment;
import uk.police.lfr.watchlist.boundary.SealedLists;
import uk.police.lfr.watchlist.contract.EntryView;

/** 20: a test subject passes; the true recognition rate is updated, the public alert totals are unchanged. */
class Scenario20TestSubjectPassesTest {
    /** The number under which the list has the member of staff. */
    private static final String WALKER = "STAFF/1";

    private final TestDatabase database = TestDatabase.inMemory(
            TestSubject.class, TestPass.class, Alert.class, AlertContent.class, DeploymentAlerts.class);
    private final TestClock clock = new TestClock(Alerts.RAISED);
    private final TestBook book = database.behind(new TestBook());
    private final AlertStore alerts = database.behind(new AlertStore());
    private final TestRecognition recognition = new TestRecognition();
    private final AlertIntake intake = new AlertIntake();
    private final TestDesk desk = new TestDesk();
    private final HeardRefusals refusals = new HeardRefusals();
    private final HeardEvents<MatchHandled> handled = new HeardEvents<>();
    private DeploymentView deployment = Deployments.authorised();

    @BeforeEach
    void wire() {
        Deployments.insertInto(database);
        Wiring.set(Wiring.set(recognition, "book", book), "found", new HeardEvents<>());
        Wiring.set(Wiring.set(intake, "watchlists", new Listed()), "tests", recognition);
        Wiring.set(Wiring.set(intake, "alerts", alerts), "handled", handled);
        Wiring.set(intake, "clock", clock);
        Wiring.set(Wiring.set(desk, "book", book), "recognition", recognition);
        Wiring.set(Wiring.set(desk, "watchlists", new Listed()), "deployments", new OneDeployment());
        Wiring.set(Wiring.set(desk, "staff", new Colleagues()), "refusals", refusals);
        Wiring.set(Wiring.set(desk, "clock", clock), "steps", new HeardEvents<>());
    }

    @AfterEach
    void close() {
        database.close();
    }

    private void as(String user, Runnable step) {
        Wiring.set(desk, "caller", new SignedInAs(user));
        database.run(step);
    }

    private void seenByTheCamera() {
        database.run(() ->
                intake.on(Alerts.match("", clock.instant(), out -> fail("nobody takes a picture of a test subject"))));
    }

    private void twoWalksArePlanned() {
        as("engineer", () -> desk.register(Alerts.DEPLOYMENT, WALKER, "walker"));
        as("walker", () -> desk.agree(1));
        as("silver", () -> desk.plan(1, clock.instant(), "station to stadium", "glasses", false));
        as("silver", () -> desk.plan(1, clock.instant(), "stadium to station", "glasses and hat", false));
    }

    @Test
    void walksCountForTheRecognitionRateAndForNothingElse() {
        twoWalksArePlanned();
        as("silver", () -> desk.walk(1));
        clock.move(Duration.ofSeconds(30));
        seenByTheCamera();
        seenByTheCamera();
        clock.move(Duration.ofMinutes(5));
        as("silver", () -> desk.walk(2));
        clock.move(Duration.ofMinutes(5));
        seenByTheCamera();

        Proportion recognised = database.inTransaction(() -> recognition.recognised(Alerts.DEPLOYMENT));
        assertEquals(new Proportion(1, 2), recognised);
        assertEquals(List.of(), database.inTransaction(() -> alerts.of(Alerts.DEPLOYMENT)));
        assertEquals(Optional.empty(), database.inTransaction(() -> alerts.counts(Alerts.DEPLOYMENT)));
        assertEquals(
                3,
                handled.heard().stream()
                        .filter(seen -> seen.handling() == Handling.TEST)
                        .count());
        assertEquals(3, database.inTransaction(() -> recognition.found(Alerts.DEPLOYMENT)));
        published(recognised);
    }

    @Test
    void recallOfTheDayIsSeenWhileTheTestGoesOn() {
        twoWalksArePlanned();
        as("silver", () -> desk.walk(1));
        assertEquals(new TestRecall(1, 1, 1, new Proportion(0, 1), new Proportion(0, 1), 0), recall());
        seenByTheCamera();
        assertEquals(new TestRecall(1, 1, 0, new Proportion(1, 1), new Proportion(1, 1), 1), recall());
        clock.move(Duration.ofDays(1));
        as("silver", () -> desk.walk(2));
        assertEquals(new TestRecall(1, 0, 1, new Proportion(0, 1), new Proportion(1, 2), 1), recall());
    }

    private TestRecall recall() {
        return database.inTransaction(() -> desk.recall(Alerts.DEPLOYMENT));
    }

    private static void published(Proportion recognised) {
        try (PublicPortal portal = new PublicPortal(Deployments.authorised(), Drafts.START.minusSeconds(90_000))) {
            portal.does(() -> portal.desk().publishNotice(PublicPortal.DEPLOYMENT));
            portal.becomes(Deployments::ended);
            portal.counts(6_000, AlertTally.NONE);
            portal.recognises(recognised, 1);
            portal.does(() -> portal.desk().publishResults(PublicPortal.DEPLOYMENT));
            PublicDeployment read = portal.reads();
            assertEquals(Figure.of(0), read.figures().alerts());
            assertEquals("2", read.document().value("trr.seeded_passes").value());
            assertEquals("1", read.document().value("trr.seeded_alerts").value());
            assertEquals("0.5", read.document().value("trr.value").value());
            assertEquals("0.0945312", read.document().value("trr.low").value());
        }
    }

    @Test
    void whoeverIsAskedSeesItUntilTheyAgreeAndNobodyElseDoes() {
        as("engineer", () -> desk.register(Alerts.DEPLOYMENT, WALKER, "walker"));
        as("silver", () -> assertEquals(List.of(), desk.asked()));
        as("walker", () -> assertEquals(1, desk.asked().size()));
        as(
                "silver",
                () -> assertEquals(
                        List.of(new TestSubjectView(1, Alerts.DEPLOYMENT, "walker", "engineer", false)),
                        desk.subjects(Alerts.DEPLOYMENT)));
        as("walker", () -> desk.agree(1));
        as("walker", () -> assertEquals(List.of(), desk.asked()));
        as("silver", () -> assertTrue(desk.subjects(Alerts.DEPLOYMENT).get(0).agreed()));
    }

    @Test
    void onlySomebodyOnTheListWhoCanAnswerIsAsked() {
        for (String[] who : new String[][] {{"STAFF/2", "walker"}, {WALKER, "nobody"}}) {
            assertThrows(
                    InvalidInput.class, () -> as("engineer", () -> desk.register(Alerts.DEPLOYMENT, who[0], who[1])));
        }
        assertEquals(List.of("test subject not on the list of deployment 12"), refusals.heard());
    }

    @Test
    void nobodyIsRegisteredTwice() {
        as("engineer", () -> desk.register(Alerts.DEPLOYMENT, WALKER, "walker"));
        assertThrows(WrongState.class, () -> as("engineer", () -> desk.register(Alerts.DEPLOYMENT, WALKER, "other")));
    }

    @Test
    void nobodyIsMadeATestSubjectByOthersOrAfterwards() {
        as("engineer", () -> desk.register(Alerts.DEPLOYMENT, WALKER, "walker"));
        assertThrows(SeparationOfDuties.class, () -> as("silver", () -> desk.agree(1)));
        deployment = Deployments.ended(deployment);
        assertThrows(WrongState.class, () -> as("walker", () -> desk.agree(1)));
        assertThrows(WrongState.class, () -> as("engineer", () -> desk.register(Alerts.DEPLOYMENT, WALKER, "other")));
        assertEquals(Optional.empty(), database.inTransaction(() -> book.confirmed(Alerts.DEPLOYMENT, Alerts.ENTRY)));
    }

    @Test
    void whoRegistersThemselvesCannotAgreeToIt() {
        as("engineer", () -> desk.register(Alerts.DEPLOYMENT, WALKER, "engineer"));
        assertThrows(SeparationOfDuties.class, () -> as("engineer", () -> desk.agree(1)));
    }

    private final class OneDeployment extends DeploymentRegister {
        @Override
        public DeploymentView view(long id) {
            return deployment;
        }
    }

    private static final class Colleagues extends StaffRegister {
        @Override
        public Optional<StaffMember> find(String username) {
            return username.equals("nobody")
                    ? Optional.empty()
                    : Optional.of(new StaffMember(username, username, Rank.CONSTABLE, Set.of(), Map.of()));
        }
    }

    private static final class Listed extends SealedLists {
        @Override
        public Optional<EntryView> entry(long entryId) {
            return Entries.one(entryId);
        }

        @Override
        public Optional<Long> entryOf(long watchlistId, String personRef) {
            return personRef.equals(WALKER) ? Optional.of(Alerts.ENTRY) : Optional.empty();
        }
    }
}
