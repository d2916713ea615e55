package uk.police.lfr.retention.boundary;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import org.junit.jupiter.api.Test;
import uk.police.lfr.fixture.TestDatabase;
import uk.police.lfr.fixture.Wiring;
import uk.police.lfr.platform.contract.DataClass;
import uk.police.lfr.retention.contract.HoldReason;
import uk.police.lfr.retention.contract.HoldRequest;
import uk.police.lfr.retention.control.HoldStore;
import uk.police.lfr.retention.entity.HoldSigner;
import uk.police.lfr.retention.entity.LegalHold;

/** The public years count what was ever held, each item once. */
class LegalHoldsTest {
    private static final Instant LAST_HOUR_OF_2025 = Instant.parse("2025-12-31T23:30:00Z");

    @Test
    void anItemCountsInTheYearInWhichItWasHeldFirstHoweverOftenItIsHeld() {
        try (TestDatabase database = TestDatabase.inMemory(LegalHold.class)) {
            database.run(() -> {
                database.entities().persist(hold(DataClass.FOOTAGE, 501, LAST_HOUR_OF_2025));
                database.entities().persist(hold(DataClass.FOOTAGE, 501, LAST_HOUR_OF_2025.plusSeconds(3_600)));
                database.entities().persist(hold(DataClass.ALERT, 501, LAST_HOUR_OF_2025.plusSeconds(3_600)));
                database.entities().persist(hold(DataClass.ALERT, 502, LAST_HOUR_OF_2025.plusSeconds(7_200)));
            });
            LegalHolds holds = Wiring.set(new LegalHolds(), "store", database.behind(new HoldStore()));
            assertEquals(Map.of(2025, 1, 2026, 2), database.inTransaction(holds::byYear));
        }
    }

    private static LegalHold hold(DataClass dataClass, long item, Instant at) {
        return LegalHold.placed(
                new HoldRequest(
                        dataClass, item, 12, HoldReason.COURT_ORDER, "Crown Court, order 41/26", at.plusSeconds(600)),
                new HoldSigner("superintendent", false),
                at,
                Duration.ofDays(28));
    }
}
