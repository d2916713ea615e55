package uk.police.lfr.oversight.boundary;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import uk.police.lfr.fixture.HeardEvents;
import uk.police.lfr.fixture.SignedInAs;
import uk.police.lfr.fixture.TestClock;
import uk.police.lfr.fixture.TestDatabase;
import uk.police.lfr.fixture.Wiring;
import uk.police.lfr.oversight.contract.IncidentCounts;
import uk.police.lfr.oversight.contract.IncidentOpened;
import uk.police.lfr.oversight.contract.IncidentState;
import uk.police.lfr.oversight.contract.IncidentView;
import uk.police.lfr.oversight.control.IncidentStore;
import uk.police.lfr.oversight.entity.Incident;
import uk.police.lfr.platform.contract.IncidentFound;
import uk.police.lfr.platform.contract.InvalidInput;
import uk.police.lfr.platform.contract.SeparationOfDuties;
import uk.police.lfr.platform.contract.WrongState;

class IncidentDeskTest {
    private static final IncidentFound LATE =
            new IncidentFound("MISSED_DEADLINE", "deployment/12", "Two alerts are late.", Map.of("items", "2"));

    private final TestDatabase database = TestDatabase.inMemory(Incident.class);
    private final TestClock clock = new TestClock(Instant.parse("2026-11-23T10:00:00Z"));
    private final HeardEvents<IncidentOpened> opened = new HeardEvents<>();
    private final IncidentStore store = database.behind(new IncidentStore());
    private final IncidentIntake intake = new IncidentIntake();

    @BeforeEach
    void wire() {
        Wiring.set(intake, "incidents", store);
        Wiring.set(intake, "clock", clock);
        Wiring.set(intake, "opened", opened);
    }

    @AfterEach
    void close() {
        database.close();
    }

    @Test
    void whatIsFoundAgainCountsUpAndIsToldOnce() {
        found(LATE);
        clock.move(Duration.ofMinutes(5));
        found(LATE);

        IncidentView only = only();
        assertEquals(2, only.seen());
        assertEquals(Map.of("items", "2"), only.facts());
        assertEquals(Duration.ofMinutes(5), Duration.between(only.foundAt(), only.lastSeenAt()));
        assertEquals(1, opened.heard().size());
    }

    @Test
    void anotherSubjectIsAnotherIncident() {
        found(LATE);
        found(new IncidentFound(LATE.kind(), "deployment/13", LATE.what(), Map.of()));
        assertEquals(2, opened.heard().size());
        assertEquals(new IncidentCounts(1, 0), database.inTransaction(() -> store.counts("deployment/13")));
    }

    @Test
    void oneAnswersAnotherCloses() {
        found(LATE);
        long id = only().id();
        database.run(() -> desk("dpo").answer(id, " The disk was full. ", "A larger disk."));
        assertThrows(
                SeparationOfDuties.class, () -> database.run(() -> desk("dpo").close(id)));
        database.run(() -> desk("auditor").close(id));

        IncidentView closed = only();
        assertEquals(IncidentState.CLOSED, closed.state());
        assertEquals("The disk was full.", closed.cause());
        assertEquals("auditor", closed.closedBy());
        assertEquals(0, database.inTransaction(() -> desk("dpo").waiting()));
        assertEquals(new IncidentCounts(1, 1), database.inTransaction(() -> store.counts("deployment/12")));
    }

    @Test
    void anAnswerThatDidNotHoldIsOpenAgain() {
        found(LATE);
        long id = only().id();
        database.run(() -> desk("dpo").answer(id, "cause", "remedy"));
        found(LATE);
        assertEquals(IncidentState.OPEN, only().state());
        assertThrows(WrongState.class, () -> database.run(() -> desk("auditor").close(id)));
    }

    @Test
    void whatComesBackAfterClosingIsANewIncident() {
        found(LATE);
        long id = only().id();
        database.run(() -> desk("dpo").answer(id, "cause", "remedy"));
        database.run(() -> desk("auditor").close(id));
        found(LATE);
        List<IncidentView> both = database.inTransaction(() -> store.newest(10));
        assertEquals(2, both.size());
        assertEquals(IncidentState.OPEN, both.get(0).state(), "what waits comes first");
    }

    @Test
    void noWordsNoAnswer() {
        found(LATE);
        long id = only().id();
        InvalidInput missing = assertThrows(
                InvalidInput.class, () -> database.run(() -> desk("dpo").answer(id, "  ", "remedy")));
        assertEquals("cause", missing.field());
        InvalidInput tooLong = assertThrows(
                InvalidInput.class, () -> database.run(() -> desk("dpo").answer(id, "x", "y".repeat(2001))));
        assertEquals("remedy", tooLong.field());
        assertEquals(IncidentState.OPEN, only().state());
    }

    @Test
    void theDatabaseItselfWantsTwoPeople() {
        found(LATE);
        SQLException refused = assertThrows(
                SQLException.class,
                () -> sql("update incident set state = 'CLOSED', answered_by = 'dpo', closed_by = 'dpo'"));
        assertTrue(refused.getMessage().toLowerCase(Locale.ROOT).contains("check"), refused.getMessage());
    }

    private void sql(String statement) throws SQLException {
        try (var connection = database.source().getConnection();
                var running = connection.createStatement()) {
            running.executeUpdate(statement);
        }
    }

    @Test
    void nobodyAnswersOrClosesWhatTheyDidThemselves() {
        found(new IncidentFound("EMERGENCY_ACCESS", "emergency/7", "Somebody reads.", Map.of(), "auditor"));
        long id = only().id();
        assertEquals("auditor", only().concerns());
        assertOwnAct(() -> desk("auditor").answer(id, "cause", "remedy"));
        database.run(() -> desk("dpo").answer(id, "cause", "remedy"));
        assertOwnAct(() -> desk("auditor").close(id));
        assertEquals(IncidentState.ANSWERED, only().state());
        for (String own : List.of("answered_by = concerns", "closed_by = concerns")) {
            assertThrows(SQLException.class, () -> sql("update incident set " + own));
        }
        database.run(() -> desk("second-auditor").close(id));
        assertEquals(IncidentState.CLOSED, only().state());
    }

    private void assertOwnAct(Runnable step) {
        SeparationOfDuties refused = assertThrows(SeparationOfDuties.class, () -> database.run(step));
        assertEquals("incident.own_act", refused.key());
    }

    private void found(IncidentFound incident) {
        database.run(() -> intake.on(incident));
    }

    private IncidentView only() {
        List<IncidentView> all = database.inTransaction(() -> store.newest(10));
        assertEquals(1, all.size());
        return all.get(0);
    }

    private IncidentDesk desk(String name) {
        IncidentDesk desk = new IncidentDesk();
        Wiring.set(desk, "incidents", store);
        Wiring.set(desk, "caller", new SignedInAs(name));
        Wiring.set(desk, "clock", clock);
        Wiring.set(desk, "answered", new HeardEvents<>());
        Wiring.set(desk, "closed", new HeardEvents<>());
        return desk;
    }
}
