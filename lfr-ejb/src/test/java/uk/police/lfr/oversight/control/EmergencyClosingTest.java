package uk.police.lfr.oversight.control;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import uk.police.lfr.fixture.Deployments;
import uk.police.lfr.fixture.HeardEvents;
import uk.police.lfr.fixture.TestClock;
import uk.police.lfr.fixture.TestDatabase;
import uk.police.lfr.fixture.Wiring;
import uk.police.lfr.oversight.contract.EmergencyEnded;
import uk.police.lfr.oversight.contract.EmergencyView;
import uk.police.lfr.oversight.entity.EmergencyAccess;
import uk.police.lfr.platform.contract.WrongState;

/** The log has the end of each emergency access, whoever or whatever ended it. */
class EmergencyClosingTest {
    private static final Instant BEGUN = Instant.parse("2026-11-28T09:00:00Z");

    private final TestDatabase database = TestDatabase.inMemory(EmergencyAccess.class);
    private final TestClock clock = new TestClock(BEGUN);
    private final HeardEvents<EmergencyEnded> ended = new HeardEvents<>();
    private final EmergencyStore store = database.behind(new EmergencyStore());
    private final EmergencyClosing closing = new EmergencyClosing();
    private long id;

    @BeforeEach
    void opened() {
        Wiring.set(closing, "emergencies", store);
        Wiring.set(closing, "clock", clock);
        Wiring.set(closing, "ended", ended);
        Deployments.insertInto(database);
        String reason = "A threat to the life of a listed person was reported.";
        id = database.inTransaction(
                () -> store.add(new EmergencyAccess(12, "auditor", reason, BEGUN, Duration.ofMinutes(10)))
                        .id());
    }

    @AfterEach
    void close() {
        database.close();
    }

    @Test
    void itsEndByTimeIsWrittenDownOnce() {
        clock.move(Duration.ofMinutes(10).minusMillis(1));
        database.run(closing::look);
        assertEquals(List.of(), ended.heard(), "it lasts");
        clock.move(Duration.ofHours(3));
        database.run(closing::look);
        database.run(closing::look);
        assertEquals(List.of(new EmergencyEnded("system", id, 12)), ended.heard());
        EmergencyView over = view();
        assertEquals(over.until(), over.endedAt(), "its minute, however late it was written down");
        assertThrows(WrongState.class, () -> end("dpo"));
    }

    @Test
    void whatSomebodyEndedBeforeDoesNotEndAgain() {
        end("dpo");
        clock.move(Duration.ofHours(1));
        database.run(closing::look);
        assertEquals(List.of(), ended.heard());
        assertEquals("dpo", view().endedBy());
    }

    private void end(String by) {
        database.run(() -> store.emergency(id).end(by, clock.instant()));
    }

    private EmergencyView view() {
        return database.inTransaction(() -> store.emergency(id).view(clock.instant()));
    }
}
