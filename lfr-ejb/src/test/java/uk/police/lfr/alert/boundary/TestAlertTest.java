package uk.police.lfr.alert.boundary;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import uk.police.lfr.alert.contract.AlertState;
import uk.police.lfr.alert.contract.MatchHandled.Handling;
import uk.police.lfr.alert.contract.Proportion;
import uk.police.lfr.alert.contract.Verdict;
import uk.police.lfr.alert.control.TestBook;
import uk.police.lfr.alert.control.TestRecognition;
import uk.police.lfr.alert.entity.Alert;
import uk.police.lfr.alert.entity.Alerts;
import uk.police.lfr.alert.entity.TestPass;
import uk.police.lfr.alert.entity.TestSubject;
import uk.police.lfr.fixture.Deployments;
import uk.police.lfr.fixture.HeardEvents;
import uk.police.lfr.fixture.SignedInAs;
import uk.police.lfr.fixture.TestClock;
import uk.police.lfr.fixture.TestDatabase;
import uk.police.lfr.fixture.Wiring;

/** Test subjects whom operators are given to judge: an alert like any other, in no total but its own. */
class TestAlertTest {
    private final TestDatabase database = TestDatabase.inMemory(
            Stream.concat(Stream.of(IntakeUnderTest.ENTITIES), Stream.of(TestSubject.class, TestPass.class))
                    .toArray(Class<?>[]::new));
    private final TestClock clock = new TestClock(Alerts.RAISED);
    private final IntakeUnderTest intake = new IntakeUnderTest(database, clock);
    private final TestBook book = database.behind(new TestBook());
    private final TestRecognition recognition = new TestRecognition();
    private final TestResultDesk desk = new TestResultDesk();

    TestAlertTest() {
        Deployments.insertInto(database);
        Wiring.set(Wiring.set(recognition, "book", book), "found", new HeardEvents<>());
        Wiring.set(Wiring.set(desk, "book", book), "caller", new SignedInAs(Alerts.OPERATOR));
        intake.testing(recognition);
    }

    @AfterEach
    void close() {
        database.close();
    }

    private void setsOut(boolean asAlert) {
        database.run(() -> {
            TestSubject subject = book.confirmed(Alerts.DEPLOYMENT, Alerts.ENTRY)
                    .orElseGet(() -> new TestSubject(Alerts.DEPLOYMENT, Alerts.ENTRY, "walker", "engineer"));
            if (!subject.confirmed()) {
                subject.confirm("walker");
                book.keep(subject);
            }
            TestPass walk = new TestPass(subject, clock.instant(), "to the gate", "hat", asAlert);
            walk.walk(clock.instant());
            book.keep(walk);
        });
    }

    private List<Alert> alerts() {
        return database.inTransaction(() -> intake.alerts.of(Alerts.DEPLOYMENT));
    }

    @Test
    void oneAlertForAWalkThatOperatorsJudgeAndNoneForAnother() {
        setsOut(false);
        intake.seenIn("North");
        assertEquals(List.of(), alerts());
        clock.move(Duration.ofMinutes(3));
        setsOut(true);
        intake.seenIn("North");
        intake.seenIn("North");
        assertEquals(1, alerts().size());
        assertTrue(alerts().get(0).origin().test());
        assertEquals(AlertState.NEW, alerts().get(0).summary().state());
        assertEquals(List.of(Handling.TEST, Handling.TEST, Handling.TEST), intake.handlings());
        assertEquals(Optional.empty(), database.inTransaction(() -> intake.alerts.counts(Alerts.DEPLOYMENT)));
        assertEquals(1, (int) database.inTransaction(() -> recognition.shown(Alerts.DEPLOYMENT)));
        assertEquals(new Proportion(2, 2), database.inTransaction(() -> recognition.recognised(Alerts.DEPLOYMENT)));
    }

    @Test
    void aSecondWalkIsAnotherAlertWhileTheFirstIsOpen() {
        setsOut(true);
        intake.seenIn("North");
        clock.move(Duration.ofMinutes(3));
        setsOut(true);
        intake.seenIn("North");
        assertEquals(2, alerts().size());
    }

    @Test
    void eachOperatorReadsTheirOwnTestsAfterwardsUntilTheRecordGoes() {
        setsOut(true);
        intake.seenIn("North");
        database.run(
                () -> book.passes(Alerts.DEPLOYMENT).get(0).judged(Alerts.OPERATOR, Verdict.POSSIBLE, clock.instant()));
        assertEquals(new Proportion(1, 1), database.inTransaction(desk::seen));
        assertEquals(Verdict.POSSIBLE, database.inTransaction(desk::own).get(0).verdict());
        Wiring.set(desk, "caller", new SignedInAs("colleague"));
        assertEquals(List.of(), database.inTransaction(desk::own));
        database.run(() -> book.passes(Alerts.DEPLOYMENT).forEach(TestPass::forget));
        Wiring.set(desk, "caller", new SignedInAs(Alerts.OPERATOR));
        assertEquals(List.of(), database.inTransaction(desk::own));
        assertEquals(new Proportion(0, 0), database.inTransaction(desk::seen));
    }
}
