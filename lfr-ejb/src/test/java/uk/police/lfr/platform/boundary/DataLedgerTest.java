package uk.police.lfr.platform.boundary;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.Instant;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import uk.police.lfr.fixture.TestClock;
import uk.police.lfr.fixture.TestDatabase;
import uk.police.lfr.fixture.Wiring;
import uk.police.lfr.platform.contract.DataClass;
import uk.police.lfr.platform.contract.LedgerCount;

class DataLedgerTest {
    private static final long MATCH_DAY = 12;
    private static final long FIRST_DAY = 31;
    private static final long SECOND_DAY = 32;

    private final TestDatabase database = TestDatabase.inMemory();
    private final DataLedger ledger = new DataLedger();

    @BeforeEach
    void wire() {
        Wiring.set(ledger, "entities", database.entities());
        Wiring.set(ledger, "clock", new TestClock(Instant.parse("2026-11-28T18:00:00Z")));
    }

    @AfterEach
    void close() {
        database.close();
    }

    private LedgerCount count(DataClass dataClass) {
        return ledger.counts(MATCH_DAY).get(dataClass.ordinal());
    }

    @Test
    void everyClassIsCountedForItself() {
        database.run(() -> {
            ledger.created(DataClass.ALERT, MATCH_DAY, 1);
            ledger.created(DataClass.ALERT, MATCH_DAY, 1);
            ledger.created(DataClass.WATCHLIST_ENTRY, MATCH_DAY, 20_000);
            ledger.deleted(DataClass.ALERT, MATCH_DAY, 1);
            ledger.created(DataClass.ALERT, MATCH_DAY + 1, 7);
        });
        assertEquals(new LedgerCount(DataClass.ALERT, 2, 1), count(DataClass.ALERT));
        assertEquals(1, count(DataClass.ALERT).left());
        assertEquals(new LedgerCount(DataClass.WATCHLIST_ENTRY, 20_000, 0), count(DataClass.WATCHLIST_ENTRY));
        assertEquals(new LedgerCount(DataClass.FOOTAGE, 0, 0), count(DataClass.FOOTAGE));
    }

    @Test
    void aDayIsCountedForItselfAndInItsDeployment() {
        database.run(() -> {
            ledger.created(DataClass.ALERT, MATCH_DAY, FIRST_DAY, 3);
            ledger.deleted(DataClass.ALERT, MATCH_DAY, FIRST_DAY, 2);
            ledger.created(DataClass.ALERT, MATCH_DAY, SECOND_DAY, 5);
        });
        assertEquals(
                new LedgerCount(DataClass.ALERT, 3, 2),
                ledger.countsOfDay(FIRST_DAY).get(DataClass.ALERT.ordinal()));
        assertEquals(new LedgerCount(DataClass.ALERT, 8, 2), count(DataClass.ALERT));
    }

    @Test
    void whatIsRolledBackWasNeverCounted() {
        assertThrows(
                IllegalStateException.class,
                () -> database.run(() -> {
                    ledger.created(DataClass.ALERT, MATCH_DAY, 1);
                    throw new IllegalStateException("the alert could not be stored");
                }));
        assertEquals(0, count(DataClass.ALERT).created());
    }

    @Test
    void nothingMakesNoRowAndLessThanNothingIsAMistake() {
        database.run(() -> ledger.deleted(DataClass.ALERT, MATCH_DAY, 0));
        assertEquals(0, count(DataClass.ALERT).deleted());
        assertThrows(
                IllegalArgumentException.class,
                () -> database.run(() -> ledger.deleted(DataClass.ALERT, MATCH_DAY, -1)));
    }
}
