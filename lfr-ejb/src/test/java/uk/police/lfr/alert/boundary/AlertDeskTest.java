package uk.police.lfr.alert.boundary;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;
import uk.police.lfr.alert.contract.AlertChanged;
import uk.police.lfr.alert.contract.AlertErased;
import uk.police.lfr.alert.contract.AlertOpened;
import uk.police.lfr.alert.contract.AlertState;
import uk.police.lfr.alert.contract.AlertTombstone;
import uk.police.lfr.alert.contract.CareView;
import uk.police.lfr.alert.contract.ComplaintAtScene;
import uk.police.lfr.alert.contract.EngagementResult;
import uk.police.lfr.alert.contract.ErasureReason;
import uk.police.lfr.alert.contract.NoActionReason;
import uk.police.lfr.alert.contract.OperatorVerdict;
import uk.police.lfr.alert.contract.Outcome;
import uk.police.lfr.alert.contract.Verdict;
import uk.police.lfr.alert.contract.VerdictReason;
import uk.police.lfr.alert.control.AlertErasure;
import uk.police.lfr.alert.entity.Alerts;
import uk.police.lfr.alert.entity.DeploymentAlerts;
import uk.police.lfr.fixture.HeardEvents;
import uk.police.lfr.fixture.OnDuty;
import uk.police.lfr.fixture.SignedInAs;
import uk.police.lfr.fixture.TestClock;
import uk.police.lfr.fixture.Wiring;
import uk.police.lfr.platform.contract.InvalidInput;
import uk.police.lfr.platform.contract.NotFound;
import uk.police.lfr.platform.contract.SeparationOfDuties;
import uk.police.lfr.platform.contract.WrongState;
import uk.police.lfr.watchlist.contract.Vulnerability;
import uk.police.lfr.watchlist.control.Listed;

/** What the two people who decide may see and do, and what is left of an alert that was wrong. */
class AlertDeskTest {
    private static final OperatorVerdict NOT_THE_SAME = OperatorVerdict.of(Verdict.NOT_THE_SAME, VerdictReason.EYES);
    private static final OperatorVerdict POSSIBLE = OperatorVerdict.of(Verdict.POSSIBLE, VerdictReason.EYES);
    private final HeardEvents<AlertChanged> changed = new HeardEvents<>();
    private final HeardEvents<AlertErased> erased = new HeardEvents<>();
    private final HeardEvents<AlertOpened> opened = new HeardEvents<>();
    private final HeardEvents<ComplaintAtScene> complaints = new HeardEvents<>();
    private final TestClock clock = new TestClock(Alerts.RAISED.plusSeconds(5));

    private final DeskStubs.OneAlert store = new DeskStubs.OneAlert();
    private final DeskStubs.CountedPeople people = new DeskStubs.CountedPeople();
    private final DeskStubs.OpenSeal seal = new DeskStubs.OpenSeal();
    private final OnDuty duties = new OnDuty();
    private final DeploymentAlerts counts = store.counts;

    private AlertDesk desk(AlertState state, String caller) {
        store.alert = Alerts.alertIn(state);
        AlertDesk desk = new AlertDesk();
        AlertErasure erasure = new AlertErasure();
        Wiring.set(erasure, "alerts", store);
        Wiring.set(erasure, "erased", erased);
        Wiring.set(erasure, "seal", seal);
        Wiring.set(erasure, "ledger", new DeskStubs.CountedLedger());
        Wiring.set(erasure, "clock", clock);
        Wiring.set(desk, "alerts", store);
        Wiring.set(desk, "erasure", erasure);
        Wiring.set(desk, "watchlists", new DeskStubs.OneEntry());
        Wiring.set(desk, "caller", new SignedInAs(caller));
        Wiring.set(desk, "clock", clock);
        Wiring.set(desk, "duties", duties);
        Wiring.set(desk, "seal", seal);
        Wiring.set(desk, "timings", new DeskStubs.Uncounted());
        Wiring.set(desk, "verdicts", DeskStubs.verdicts(store, seal, people, clock));
        Wiring.set(desk, "demographics", people);
        Wiring.set(desk, "opened", opened);
        Wiring.set(desk, "complaints", complaints);
        Wiring.set(desk, "changed", changed);
        return desk;
    }

    @Test
    void nobodySeesANameBeforeTheFirstVerdict() {
        assertNull(desk(AlertState.NEW, Alerts.OPERATOR).alert(17).candidate());
        assertNull(desk(AlertState.CLAIMED, Alerts.OPERATOR).alert(17).candidate());
        assertNotNull(
                desk(AlertState.OPERATOR_POSSIBLE, Alerts.OPERATOR).alert(17).candidate());
    }

    @Test
    void whoIsNotOnDutyThereNeitherSeesNorDecides() {
        AlertDesk desk = desk(AlertState.CLAIMED, Alerts.OPERATOR);
        duties.here = false;
        List<Executable> steps = List.of(
                () -> desk.alerts(Alerts.DEPLOYMENT),
                () -> desk.alert(17),
                () -> desk.claim(17),
                () -> desk.adjudicate(17, NOT_THE_SAME),
                () -> desk.decide(17, true),
                () -> desk.holdForComplaint(17),
                () -> desk.recordOutcome(17, EngagementResult.of(Outcome.ARREST, "")));
        for (Executable step : steps) {
            assertEquals(
                    "deployment.not_on_duty",
                    assertThrows(WrongState.class, step).key());
        }
        assertFalse(store.wasErased);
        assertEquals(AlertState.CLAIMED, store.alert.summary().state());
        assertTrue(opened.heard().isEmpty());
    }

    @Test
    void whoPutThePersonOnTheListGivesNoVerdict() {
        AlertDesk desk = desk(AlertState.NEW, Alerts.NOMINATOR);
        desk.claim(17);
        for (Verdict verdict : Verdict.values()) {
            assertEquals(
                    "alert.own_nomination",
                    assertThrows(
                                    SeparationOfDuties.class,
                                    () -> desk.adjudicate(17, OperatorVerdict.of(verdict, VerdictReason.EYES)))
                            .key());
        }
        assertFalse(store.wasErased);
    }

    @Test
    void notTheSameErasesTheAlertAtOnceAndCountsIt() {
        desk(AlertState.CLAIMED, Alerts.OPERATOR).adjudicate(17, NOT_THE_SAME);
        assertTrue(store.wasErased);
        assertTrue(seal.keyGone);
        assertEquals(ErasureReason.FOUND_INCORRECT, erased.heard().get(0).reason());
        assertEquals(1, counts.tally().falseUnconfirmed());
    }

    @Test
    void whatIsToBeAllowedForStandsWithThePersonAfterTheVerdict() {
        AlertDesk desk = desk(AlertState.OPERATOR_POSSIBLE, Alerts.OPERATOR);
        Listed vulnerable = new Listed();
        vulnerable.vulnerabilities = Set.of(Vulnerability.SELF_HARM, Vulnerability.DEMENTIA);
        vulnerable.safeguardingContact = "Safeguarding desk, 01492 000000";
        Wiring.set(desk, "watchlists", new DeskStubs.OneEntry(vulnerable.details()));
        CareView care = desk.alert(17).candidate().care();
        assertTrue(care.needed());
        assertEquals(List.of(Vulnerability.SELF_HARM, Vulnerability.DEMENTIA), care.vulnerabilities());
        assertEquals("Safeguarding desk, 01492 000000", care.contact());
        Wiring.set(desk, "watchlists", new DeskStubs.OneEntry(new Listed().details()));
        assertFalse(desk.alert(17).candidate().care().needed());
    }

    @Test
    void nobodyErasesAnAlertThatAnotherLooksAt() {
        AlertDesk desk = desk(AlertState.CLAIMED, "colleague");
        assertThrows(WrongState.class, () -> desk.adjudicate(17, NOT_THE_SAME));
        assertFalse(store.wasErased);
        assertEquals(0, counts.tally().falseUnconfirmed());
    }

    @Test
    void possibleKeepsTheAlertForTheSecondPerson() {
        desk(AlertState.CLAIMED, Alerts.OPERATOR).adjudicate(17, POSSIBLE);
        assertFalse(store.wasErased);
        assertEquals("possible", changed.heard().get(0).step());
    }

    @Test
    void anotherPersonErasesTheAlertAtOnceAndCountsIt() {
        desk(AlertState.ENGAGED, Alerts.ENGAGEMENT).recordOutcome(17, EngagementResult.of(Outcome.NOT_THE_PERSON, ""));
        assertTrue(store.wasErased);
        assertEquals(ErasureReason.SHOWN_INCORRECT, erased.heard().get(0).reason());
        assertEquals(1, counts.tally().falseConfirmed());
    }

    @Test
    void anyOtherOutcomeLeavesTheAlertToItsClock() {
        desk(AlertState.ENGAGED, Alerts.ENGAGEMENT)
                .recordOutcome(17, EngagementResult.of(Outcome.SAFEGUARDED, "taken home"));
        assertFalse(store.wasErased);
        assertFalse(store.alert.open());
        assertEquals(1, counts.tally().outcomes().otherOutcomes());
    }

    @Test
    void withAComplaintAnIncorrectAlertStaysForDataProtectionAlone() {
        AlertDesk desk = desk(AlertState.ENGAGED, Alerts.ENGAGEMENT);
        desk.holdForComplaint(17);
        desk.recordOutcome(17, EngagementResult.of(Outcome.NOT_THE_PERSON, ""));
        assertFalse(store.wasErased);
        assertEquals(1, counts.tally().falseConfirmed());
        assertEquals(
                clock.instant().plus(Duration.ofDays(7)),
                complaints.heard().get(0).until());
        assertThrows(NotFound.class, () -> desk.alert(17));
    }

    @Test
    void whatIsLeftSaysHowItEndedAndNothingElse() {
        desk(AlertState.CLAIMED, Alerts.OPERATOR).adjudicate(17, NOT_THE_SAME);
        assertEquals(
                new AlertTombstone(
                        17,
                        Alerts.DEPLOYMENT,
                        Alerts.RAISED,
                        AlertState.OPERATOR_NO_MATCH,
                        ErasureReason.FOUND_INCORRECT,
                        clock.instant()),
                store.tombstone);
    }

    @Test
    void openingAnAlertIsInTheLog() {
        desk(AlertState.NEW, Alerts.OPERATOR).alert(17);
        assertEquals(Alerts.OPERATOR, opened.heard().get(0).actor());
    }

    @Test
    void doingNothingSaysWhy() {
        AlertDesk desk = desk(AlertState.ENGAGED, Alerts.ENGAGEMENT);
        assertThrows(InvalidInput.class, () -> desk.recordOutcome(17, EngagementResult.of(Outcome.NO_ACTION, "")));
        desk.recordOutcome(17, new EngagementResult(Outcome.NO_ACTION, NoActionReason.NO_LONGER_SOUGHT, "", null));
        assertEquals(1, counts.tally().outcomes().noAction());
    }

    @Test
    void anOutcomeIsNamedAndItsNoteIsShort() {
        AlertDesk desk = desk(AlertState.ENGAGED, Alerts.ENGAGEMENT);
        assertEquals(
                "outcome",
                assertThrows(InvalidInput.class, () -> desk.recordOutcome(17, EngagementResult.of(null, "")))
                        .field());
        assertEquals(
                "note",
                assertThrows(
                                InvalidInput.class,
                                () -> desk.recordOutcome(17, EngagementResult.of(Outcome.ARREST, "x".repeat(1001))))
                        .field());
    }
}
