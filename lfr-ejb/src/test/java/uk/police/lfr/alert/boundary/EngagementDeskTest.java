package uk.police.lfr.alert.boundary;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;
import uk.police.lfr.alert.contract.AlertChanged;
import uk.police.lfr.alert.contract.AlertState;
import uk.police.lfr.alert.contract.ApproachStep;
import uk.police.lfr.alert.contract.ApproachView;
import uk.police.lfr.alert.contract.ComplaintAtScene;
import uk.police.lfr.alert.contract.EngagementResult;
import uk.police.lfr.alert.contract.Outcome;
import uk.police.lfr.alert.entity.Alerts;
import uk.police.lfr.fixture.HeardEvents;
import uk.police.lfr.fixture.OnDuty;
import uk.police.lfr.fixture.SignedInAs;
import uk.police.lfr.fixture.TestClock;
import uk.police.lfr.fixture.Wiring;
import uk.police.lfr.platform.contract.SeparationOfDuties;
import uk.police.lfr.platform.contract.WrongState;

/** A step that is sent again because its answer was lost is one step; another step is refused as ever. */
class EngagementDeskTest {
    private static final EngagementResult ARRESTED = EngagementResult.of(Outcome.ARREST, "");

    private final HeardEvents<AlertChanged> changed = new HeardEvents<>();
    private final HeardEvents<ComplaintAtScene> complaints = new HeardEvents<>();
    private final TestClock clock = new TestClock(Alerts.RAISED.plusSeconds(5));
    private final DeskStubs.OneAlert store = new DeskStubs.OneAlert();
    private final OnDuty duties = new OnDuty();

    private EngagementDesk desk(AlertState state, String caller) {
        store.alert = Alerts.alertIn(state);
        return desk(caller);
    }

    private EngagementDesk desk(String caller) {
        AlertDesk steps = new AlertDesk();
        Wiring.set(steps, "seal", new DeskStubs.OpenSeal());
        Wiring.set(steps, "timings", new DeskStubs.Uncounted());
        Wiring.set(steps, "demographics", new DeskStubs.CountedPeople());
        Wiring.set(steps, "complaints", complaints);
        EngagementDesk desk = new EngagementDesk();
        Wiring.set(desk, "desk", steps);
        for (Object each : List.of(steps, desk)) {
            Wiring.set(each, "alerts", store);
            Wiring.set(each, "duties", duties);
            Wiring.set(each, "caller", new SignedInAs(caller));
            Wiring.set(each, "clock", clock);
            Wiring.set(each, "changed", changed);
        }
        return desk;
    }

    @Test
    void aDecisionThatIsSentTwiceIsOneDecision() {
        EngagementDesk desk = desk(AlertState.OPERATOR_POSSIBLE, Alerts.ENGAGEMENT);
        assertTrue(desk.decide(17, true));
        assertTrue(desk.decide(17, true));
        assertEquals(1, store.counts.tally().engagements());
        assertEquals(1, changed.heard().size());
        assertThrows(WrongState.class, () -> desk.decide(17, false), "that would be another decision");
        assertThrows(WrongState.class, () -> desk("colleague").decide(17, true), "a colleague decided it");
    }

    @Test
    void notApproachingIsSentTwiceAsWell() {
        EngagementDesk desk = desk(AlertState.OPERATOR_POSSIBLE, Alerts.ENGAGEMENT);
        desk.decide(17, false);
        desk.decide(17, false);
        assertEquals(1, changed.heard().size());
        assertThrows(WrongState.class, () -> desk.decide(17, true));
    }

    @Test
    void anOutcomeThatIsSentTwiceIsCountedOnce() {
        EngagementDesk desk = desk(AlertState.ENGAGED, Alerts.ENGAGEMENT);
        assertTrue(desk.recordOutcome(17, ARRESTED));
        assertTrue(desk.recordOutcome(17, ARRESTED));
        assertEquals(1, store.counts.tally().outcomes().arrests());
        EngagementResult other = EngagementResult.of(Outcome.LOST, "");
        assertThrows(WrongState.class, () -> desk.recordOutcome(17, other));
    }

    @Test
    void aComplaintThatIsSentTwiceIsNotedOnce() {
        EngagementDesk desk = desk(AlertState.ENGAGED, Alerts.ENGAGEMENT);
        desk.holdForComplaint(17);
        desk.holdForComplaint(17);
        assertEquals(1, complaints.heard().size());
        assertFalse(desk.recordOutcome(17, ARRESTED), "from now on for data protection alone");
        assertFalse(desk.recordOutcome(17, ARRESTED));
    }

    @Test
    void theFirstTimeThatThePersonWasSeenAndSpokenToStands() {
        EngagementDesk desk = desk(AlertState.ENGAGED, Alerts.ENGAGEMENT);
        assertEquals(new ApproachView(null, null), desk.approach(17));
        Instant seen = clock.instant();
        desk.reached(17, ApproachStep.SEEN);
        clock.move(Duration.ofSeconds(40));
        desk.reached(17, ApproachStep.SEEN);
        desk.reached(17, ApproachStep.SPOKEN_TO);
        assertEquals(new ApproachView(seen, seen.plusSeconds(40)), desk.approach(17));
        assertEquals(
                List.of("seen", "spoken-to"),
                changed.heard().stream().map(AlertChanged::step).toList());
    }

    @Test
    void nobodyIsReachedBeforeTheDecisionNorByWhoGaveTheFirstVerdict() {
        EngagementDesk early = desk(AlertState.OPERATOR_POSSIBLE, Alerts.ENGAGEMENT);
        assertThrows(WrongState.class, () -> early.reached(17, ApproachStep.SEEN));
        EngagementDesk first = desk(AlertState.ENGAGED, Alerts.OPERATOR);
        assertThrows(SeparationOfDuties.class, () -> first.reached(17, ApproachStep.SEEN));
        assertEquals(List.of(), changed.heard());
    }

    @Test
    void whoIsNotOnDutyThereTakesNoStepNotEvenAgain() {
        EngagementDesk desk = desk(AlertState.ENGAGED, Alerts.ENGAGEMENT);
        duties.here = false;
        List<Executable> steps = List.of(
                () -> desk.approach(17),
                () -> desk.decide(17, true),
                () -> desk.reached(17, ApproachStep.SEEN),
                () -> desk.holdForComplaint(17),
                () -> desk.recordOutcome(17, ARRESTED));
        for (Executable step : steps) {
            assertEquals(
                    "deployment.not_on_duty",
                    assertThrows(WrongState.class, step).key());
        }
    }
}
