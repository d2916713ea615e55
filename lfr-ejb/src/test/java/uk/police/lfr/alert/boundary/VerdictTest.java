package uk.police.lfr.alert.boundary;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import uk.police.lfr.alert.contract.AlertErased;
import uk.police.lfr.alert.contract.AlertState;
import uk.police.lfr.alert.contract.Assessment;
import uk.police.lfr.alert.contract.ErasureReason;
import uk.police.lfr.alert.contract.OperatorVerdict;
import uk.police.lfr.alert.contract.PerceivedPerson;
import uk.police.lfr.alert.contract.TestAlertJudged;
import uk.police.lfr.alert.contract.Verdict;
import uk.police.lfr.alert.contract.VerdictReason;
import uk.police.lfr.alert.contract.VerdictReasoned;
import uk.police.lfr.alert.contract.VerdictResult;
import uk.police.lfr.alert.control.AlertErasure;
import uk.police.lfr.alert.control.FirstVerdicts;
import uk.police.lfr.alert.control.TestBook;
import uk.police.lfr.alert.entity.Alert;
import uk.police.lfr.alert.entity.Alerts;
import uk.police.lfr.alert.entity.TestPass;
import uk.police.lfr.alert.entity.TestSubject;
import uk.police.lfr.fixture.HeardEvents;
import uk.police.lfr.fixture.TestClock;
import uk.police.lfr.fixture.Wiring;
import uk.police.lfr.platform.contract.InvalidInput;

/** Verdicts have reasons, which the second person reads late; tests end with theirs. */
class VerdictTest {
    private final TestClock clock = new TestClock(Alerts.RAISED.plusSeconds(9));
    private final DeskStubs.OneAlert store = new DeskStubs.OneAlert();
    private final DeskStubs.OpenSeal seal = new DeskStubs.OpenSeal();
    private final HeardEvents<AlertErased> erased = new HeardEvents<>();
    private final HeardEvents<TestAlertJudged> judged = new HeardEvents<>();
    private final HeardEvents<VerdictReasoned> reasoned = new HeardEvents<>();
    private final DeskStubs.CountedPeople people = new DeskStubs.CountedPeople();
    private final OneWalk walk = new OneWalk();

    private VerdictResult give(Alert alert, OperatorVerdict given) {
        store.alert = alert;
        FirstVerdicts verdicts = DeskStubs.verdicts(store, seal, people, clock);
        AlertErasure erasure = Wiring.set(Wiring.set(new AlertErasure(), "alerts", store), "erased", erased);
        Wiring.set(Wiring.set(erasure, "seal", seal), "clock", clock);
        Wiring.set(erasure, "ledger", new DeskStubs.CountedLedger());
        Wiring.set(Wiring.set(verdicts, "erasure", erasure), "tests", walk);
        Wiring.set(Wiring.set(verdicts, "judged", judged), "reasoned", reasoned);
        return verdicts.give(alert, given, Alerts.OPERATOR);
    }

    private static Alert claimed() {
        return Alerts.alertIn(AlertState.CLAIMED);
    }

    private static Alert claimedTest() {
        Alert alert = Alerts.testAlert();
        alert.claim(Alerts.OPERATOR, Alerts.RAISED);
        return alert;
    }

    @Test
    void howSomebodyLookedIsCountedOnlyWhereTheyAreNotTheSame() {
        PerceivedPerson looked = new PerceivedPerson(null, PerceivedPerson.Sex.MALE, null);
        List<VerdictReason> reasons = List.of(VerdictReason.AGE);
        give(claimed(), new OperatorVerdict(Verdict.POSSIBLE, reasons, "", looked));
        assertEquals(List.of(), people.counted);
        give(claimed(), new OperatorVerdict(Verdict.NOT_THE_SAME, reasons, "", looked));
        assertEquals(List.of(looked), people.counted);
        assertEquals(1, people.falseAlerts);
    }

    @Test
    void noVerdictIsTakenWithoutAReason() {
        for (Verdict verdict : Verdict.values()) {
            Alert alert = claimed();
            OperatorVerdict bare = OperatorVerdict.of(verdict);
            assertEquals(
                    "reasons",
                    assertThrows(InvalidInput.class, () -> give(alert, bare)).field());
            assertEquals(AlertState.CLAIMED, alert.summary().state());
        }
        PerceivedPerson nobody = null;
        OperatorVerdict long_ =
                new OperatorVerdict(Verdict.POSSIBLE, List.of(VerdictReason.EARS), "x".repeat(501), nobody);
        assertThrows(InvalidInput.class, () -> give(claimed(), long_));
    }

    @Test
    void whatTheOperatorWentByIsSealedInTheOrderOfTheList() {
        OperatorVerdict given = new OperatorVerdict(
                Verdict.POSSIBLE, List.of(VerdictReason.MARKS, VerdictReason.EYES), " a scar ", null);
        assertEquals(VerdictResult.HANDED_ON, give(claimed(), given));
        assertEquals(
                new Assessment(List.of(VerdictReason.EYES, VerdictReason.MARKS), "a scar"),
                seal.assessment(store.alert));
        assertEquals("EYES MARKS", reasoned.heard().get(0).facts().get("reasons"));
    }

    @Test
    void theEngagementOfficerReadsItOnlyAfterTheirOwnDecision() {
        give(claimed(), OperatorVerdict.of(Verdict.POSSIBLE, VerdictReason.EARS));
        assertNull(seal.view(store.alert, null, false).assessment());
        store.alert.engage(Alerts.ENGAGEMENT, clock.instant());
        assertEquals(
                List.of(VerdictReason.EARS),
                seal.view(store.alert, null, false).assessment().reasons());
    }

    @Test
    void aTestEndsWithTheVerdictAndIsInNoCountButItsOwn() {
        assertEquals(
                VerdictResult.TEST_SEEN, give(claimedTest(), OperatorVerdict.of(Verdict.POSSIBLE, VerdictReason.NOSE)));
        assertEquals(ErasureReason.TEST_DONE, erased.heard().get(0).reason());
        assertEquals(AlertState.TEST, store.tombstone.lastState());
        assertEquals(
                VerdictResult.TEST_MISSED,
                give(claimedTest(), OperatorVerdict.of(Verdict.NOT_THE_SAME, VerdictReason.NOSE)));
        assertEquals(0, store.counts.tally().falseAlerts());
        assertEquals(
                List.of(Verdict.POSSIBLE, Verdict.NOT_THE_SAME),
                judged.heard().stream().map(TestAlertJudged::verdict).toList());
        assertEquals(Alerts.OPERATOR, walk.pass.judgedBy());
        assertFalse(walk.pass.seenByOperator());
    }

    @Test
    void aTestLooksLikeAnyOtherAlertUntilItsVerdict() {
        assertEquals(claimed().summary().state(), claimedTest().summary().state());
        assertTrue(Alerts.testAlert().origin().test());
        assertFalse(claimed().origin().test());
    }

    private static final class OneWalk extends TestBook {
        final TestPass pass = new TestPass(
                new TestSubject(Alerts.DEPLOYMENT, Alerts.ENTRY, "walker", "engineer"),
                Alerts.RAISED,
                "to the gate",
                "hat",
                true);

        @Override
        public TestPass pass(long id) {
            assertEquals(Alerts.WALK, id);
            return pass;
        }
    }
}
