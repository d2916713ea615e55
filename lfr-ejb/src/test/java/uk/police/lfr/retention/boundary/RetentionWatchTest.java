package uk.police.lfr.retention.boundary;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Duration;
import java.time.Instant;
import java.util.function.Supplier;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import uk.police.lfr.fixture.HeardEvents;
import uk.police.lfr.fixture.TestClock;
import uk.police.lfr.fixture.TestDatabase;
import uk.police.lfr.fixture.Wiring;
import uk.police.lfr.platform.boundary.Transactions;
import uk.police.lfr.platform.contract.IncidentFound;
import uk.police.lfr.retention.control.RetentionSweep;
import uk.police.lfr.retention.control.RetentionTurn;

/** Deletion goes on when the timer that the database keeps is lost, and people hear of it. */
class RetentionWatchTest {
    private final TestClock clock = new TestClock(Instant.parse("2026-11-28T18:00:00Z"));
    private final HeardEvents<IncidentFound> incidents = new HeardEvents<>();
    private final TestDatabase database = TestDatabase.inMemory();
    private final RetentionWatch watch = new RetentionWatch();
    private int sweeps;

    @BeforeEach
    void start() {
        RetentionTurn turn = new RetentionTurn();
        Wiring.set(turn, "entities", database.entities());
        Wiring.set(watch, "turn", turn);
        Wiring.set(watch, "clock", clock);
        Wiring.set(watch, "incidents", incidents);
        Wiring.set(watch, "transactions", new Transactions() {
            @Override
            public <T> T inNew(Supplier<T> step) {
                return database.inTransaction(step);
            }

            @Override
            public void runInNew(Runnable step) {
                database.run(step);
            }
        });
        Wiring.set(watch, "sweep", new RetentionSweep() {
            @Override
            public void run() {
                sweeps++;
                sweptNow();
            }
        });
        sweptNow();
        watch.start();
    }

    @AfterEach
    void close() {
        database.close();
    }

    @Test
    void whileOthersSweepItOnlyWatches() {
        for (int minute = 0; minute < 60; minute++) {
            clock.move(Duration.ofMinutes(1));
            sweptNow();
            watch.look();
        }
        assertEquals(0, sweeps);
        assertEquals(0, incidents.heard().size());
    }

    @Test
    void whenNobodyHasForLongItSweepsAndSaysSo() {
        clock.move(RetentionWatch.LONG);
        watch.look();
        assertEquals(0, sweeps);
        clock.move(Duration.ofMinutes(1));
        watch.look();
        assertEquals(1, sweeps);
        assertEquals("RETENTION_STOOD_STILL", incidents.heard().get(0).kind());
        assertEquals("11", incidents.heard().get(0).facts().get("minutes"));
    }

    @Test
    void aServerThatWasDownForAWeekLeavesTheFirstSweepToItsTimer() {
        clock.move(Duration.ofDays(7));
        watch.start();
        clock.move(Duration.ofSeconds(50));
        watch.look();
        assertEquals(0, sweeps);
        clock.move(RetentionWatch.LONG);
        watch.look();
        assertEquals(1, sweeps);
    }

    private void sweptNow() {
        database.run(() -> database.entities()
                .createNativeQuery("update retention_turn set taken_at = ?1")
                .setParameter(1, clock.instant())
                .executeUpdate());
    }
}
