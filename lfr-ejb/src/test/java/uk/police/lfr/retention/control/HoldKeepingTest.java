package uk.police.lfr.retention.control;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.persistence.PersistenceException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import uk.police.lfr.alert.boundary.ComplaintEnd;
import uk.police.lfr.fixture.DefaultSettings;
import uk.police.lfr.fixture.HeardEvents;
import uk.police.lfr.fixture.TestClock;
import uk.police.lfr.fixture.TestDatabase;
import uk.police.lfr.fixture.Wiring;
import uk.police.lfr.platform.contract.DataClass;
import uk.police.lfr.platform.contract.InvalidInput;
import uk.police.lfr.platform.contract.LfrException;
import uk.police.lfr.platform.contract.SeparationOfDuties;
import uk.police.lfr.platform.contract.WrongState;
import uk.police.lfr.retention.contract.HoldChanged;
import uk.police.lfr.retention.contract.HoldReason;
import uk.police.lfr.retention.contract.HoldRequest;
import uk.police.lfr.retention.contract.HoldState;
import uk.police.lfr.retention.entity.AdoptedPolicy;
import uk.police.lfr.retention.entity.HoldSigner;
import uk.police.lfr.retention.entity.LegalHold;

/** Named items, two people, a review within 28 days, and an end that comes by itself. */
class HoldKeepingTest {
    private static final Instant NOW = Instant.parse("2026-11-28T18:00:00Z");
    private static final HoldSigner AO = new HoldSigner("superintendent", false);
    private static final HoldSigner OTHER_AO = new HoldSigner("chief", false);
    private static final HoldSigner DPO = new HoldSigner("dpo", true);
    private static final long SEGMENT = 501;

    private final TestDatabase database = TestDatabase.inMemory(LegalHold.class, AdoptedPolicy.class);
    private final TestClock clock = new TestClock(NOW);
    private final HeardEvents<HoldChanged> changed = new HeardEvents<>();
    private final HoldKeeping holds = new HoldKeeping();
    private final List<Long> letGo = new ArrayList<>();
    private boolean there = true;

    @BeforeEach
    void wire() {
        Policies policies = new Policies();
        Wiring.set(policies, "store", database.behind(new PolicyStore()));
        Wiring.set(policies, "clock", clock);
        Wiring.set(holds, "holds", database.behind(new HoldStore()));
        Wiring.set(holds, "policies", policies);
        Wiring.set(holds, "items", new HoldableItems() {
            @Override
            boolean there(HoldRequest request) {
                return there;
            }
        });
        Wiring.set(holds, "settings", new DefaultSettings());
        Wiring.set(holds, "clock", clock);
        Wiring.set(holds, "changed", changed);
        Wiring.set(holds, "complaints", new ComplaintEnd() {
            @Override
            public void released(long alertId) {
                letGo.add(alertId);
            }
        });
    }

    @AfterEach
    void close() {
        database.close();
    }

    private static HoldRequest footage(Duration review) {
        return new HoldRequest(
                DataClass.FOOTAGE, SEGMENT, 12, HoldReason.COURT_ORDER, "Crown Court, order 41/26", NOW.plus(review));
    }

    private long place(HoldSigner by) {
        return database.inTransaction(() -> holds.place(footage(Duration.ofDays(28)), by));
    }

    private Set<Long> held() {
        return holds.heldIds(DataClass.FOOTAGE);
    }

    @Test
    void anAlertIsLetGoWithTheLastHoldThatNamesItAndFootageNever() {
        database.run(() -> holds.complain(7, 12, "constable", NOW.plus(Duration.ofDays(7))));
        long second = database.inTransaction(() -> holds.place(
                new HoldRequest(
                        DataClass.ALERT,
                        7,
                        12,
                        HoldReason.EVIDENCE_OF_OFFENCE,
                        "Crime 41/26, reviewing officer",
                        NOW.plus(Duration.ofDays(20))),
                AO));
        long complaint = holds.newest(2).get(1).id();
        database.run(() -> holds.release(complaint, DPO));
        assertEquals(List.of(), letGo, "the investigation still needs it");
        database.run(() -> holds.release(second, DPO));
        assertEquals(List.of(7L), letGo);
        long footage = place(AO);
        database.run(() -> holds.release(footage, DPO));
        assertEquals(List.of(7L), letGo);
    }

    @Test
    void anItemIsHeldFromTheFirstPersonsStepOnAndItAlone() {
        place(AO);
        assertEquals(Set.of(SEGMENT), held());
        assertEquals(Set.of(), holds.heldIds(DataClass.ALERT));
        assertEquals(Set.of(SEGMENT), holds.heldIds(DataClass.FOOTAGE, 12));
        assertEquals(Set.of(), holds.heldIds(DataClass.FOOTAGE, 13));
        assertEquals("1", changed.heard().get(0).publicFacts().get("held"));
    }

    @Test
    void whatNobodyConfirmsEndsByItself() {
        place(AO);
        clock.move(LegalHold.UNCONFIRMED);
        assertEquals(Set.of(), held());
        database.run(holds::expire);
        database.run(holds::expire);
        assertEquals(HoldState.EXPIRED, holds.newest(1).get(0).state());
        assertEquals(2, changed.heard().size());
        assertEquals("0", changed.heard().get(1).publicFacts().get("held"));
    }

    @Test
    void confirmedItHoldsUntilItsReviewAndRenewedUntilTheNext() {
        long hold = place(AO);
        database.run(() -> holds.confirm(hold, DPO, NOW.plus(Duration.ofDays(20))));
        clock.move(Duration.ofDays(20).minusMillis(1));
        assertEquals(Set.of(SEGMENT), held());
        database.run(() -> holds.renew(hold, DPO, NOW.plus(Duration.ofDays(40))));
        clock.move(Duration.ofDays(19));
        assertEquals(Set.of(SEGMENT), held());
        clock.move(Duration.ofDays(1).plusMillis(1));
        assertEquals(Set.of(), held());
        assertThrows(WrongState.class, () -> database.run(() -> holds.renew(hold, DPO, NOW.plus(Duration.ofDays(60)))));
    }

    @Test
    void twoPeopleOneOfThemOfDataProtection() {
        Instant review = NOW.plus(Duration.ofDays(10));
        long byAo = place(AO);
        refused(SeparationOfDuties.class, () -> holds.confirm(byAo, AO, review));
        refused(SeparationOfDuties.class, () -> holds.confirm(byAo, OTHER_AO, review));
        refused(SeparationOfDuties.class, () -> holds.release(byAo, AO));
        refused(SeparationOfDuties.class, () -> holds.release(byAo, OTHER_AO));
        database.run(() -> holds.release(byAo, DPO));
        refused(WrongState.class, () -> holds.release(byAo, DPO));

        long byDpo = place(DPO);
        refused(SeparationOfDuties.class, () -> holds.release(byDpo, DPO));
        database.run(() -> holds.confirm(byDpo, AO, review));
        database.run(() -> holds.release(byDpo, AO));
        assertEquals(Set.of(), held());
    }

    private void refused(Class<? extends LfrException> how, Runnable step) {
        assertThrows(how, () -> database.run(step));
    }

    @ParameterizedTest
    @CsvSource({
        "confirmed_by = placed_by",
        "state = 'CONFIRMED'",
        "confirmed_by = 'chief'",
        "state = 'RELEASED'",
        "state = 'RELEASED', ended_by = 'chief', ended_by_dpo = false",
        "data_class = 'WATCHLIST_IMAGE'"
    })
    void theDatabaseHoldsTheSameRules(String what) {
        place(AO);
        assertThrows(
                PersistenceException.class,
                () -> database.run(() -> database.entities()
                        .createNativeQuery("update legal_hold set confirmed_by_dpo = false, " + what.replace(";", ","))
                        .executeUpdate()));
    }

    @Test
    void onlyWhatMayBeHeldForAListedReasonWithAnAuthorityAndAnEarlyReview() {
        HoldRequest good = footage(Duration.ofDays(28));
        refusedInput("retention.hold_class", DataClass.WATCHLIST_IMAGE, good.reason(), good.authority(), 28);
        refusedInput("retention.hold_class", DataClass.LISTING_INDEX, good.reason(), good.authority(), 28);
        refusedInput("retention.hold_class", null, good.reason(), good.authority(), 28);
        refusedInput("retention.hold_reason", DataClass.ALERT, HoldReason.MISSING_PERSON_SEARCH, good.authority(), 28);
        refusedInput("retention.hold_reason", DataClass.FOOTAGE, null, good.authority(), 28);
        refusedInput("retention.hold_authority", DataClass.FOOTAGE, good.reason(), "me", 28);
        refusedInput("retention.hold_review", DataClass.FOOTAGE, good.reason(), good.authority(), 29);
        refusedInput("retention.hold_review", DataClass.FOOTAGE, good.reason(), good.authority(), 0);
        there = false;
        refusedInput("retention.hold_item", DataClass.FOOTAGE, good.reason(), good.authority(), 28);
    }

    @Test
    void anEntryOfTheLogIsHeldLikeAnythingElseForTheReasonsOfItsRule() {
        Instant review = NOW.plus(Duration.ofDays(28));
        database.inTransaction(() -> holds.place(
                new HoldRequest(DataClass.LOG_ENTRY, 41, 12, HoldReason.COURT_ORDER, "Crown Court, 41/26", review),
                DPO));
        assertEquals(Set.of(41L), holds.heldIds(DataClass.LOG_ENTRY));
        refusedInput("retention.hold_reason", DataClass.LOG_ENTRY, HoldReason.CIVIL_CLAIM, "Claim number 7", 28);
    }

    private void refusedInput(String key, DataClass dataClass, HoldReason reason, String authority, int days) {
        HoldRequest request =
                new HoldRequest(dataClass, SEGMENT, 12, reason, authority, NOW.plus(Duration.ofDays(days)));
        assertEquals(
                key,
                assertThrows(InvalidInput.class, () -> database.run(() -> holds.place(request, AO)))
                        .key());
    }

    @Test
    void aComplaintAtTheSceneHoldsUntilTheComplaintIsMadeOrSevenDaysAreOver() {
        Instant until = NOW.plus(Duration.ofDays(7));
        database.run(() -> holds.complain(17, 12, "constable", until));
        database.run(() -> holds.complain(18, 12, "constable", until));
        assertEquals(Set.of(17L, 18L), holds.heldIds(DataClass.ALERT));
        long first = holds.newest(2).get(1).id();
        refused(SeparationOfDuties.class, () -> holds.confirm(first, AO, NOW.plus(Duration.ofDays(20))));
        database.run(() -> holds.confirm(first, DPO, NOW.plus(Duration.ofDays(20))));
        clock.move(Duration.ofDays(7));
        database.run(holds::expire);
        assertEquals(Set.of(17L), holds.heldIds(DataClass.ALERT));
        assertTrue(changed.heard().stream()
                .anyMatch(step -> "expired".equals(step.facts().get("step"))));
    }
}
