package uk.police.lfr.alert.entity;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.EnumSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import uk.police.lfr.alert.contract.AlertTally;
import uk.police.lfr.alert.contract.Outcome;
import uk.police.lfr.alert.contract.OutcomeTally;
import uk.police.lfr.platform.contract.WrongState;

class DeploymentAlertsTest {
    private final DeploymentAlerts counts = new DeploymentAlerts(Alerts.DEPLOYMENT);

    private AlertTally after(Outcome outcome) {
        counts.raised();
        counts.engaged();
        counts.came(outcome);
        return counts.tally();
    }

    private static AlertTally tally(
            int raised, int right, int missed, int wrong, int met, int arrests, int other, int none) {
        return new AlertTally(
                raised,
                right,
                missed,
                wrong,
                0,
                0,
                0,
                0,
                0,
                met,
                new OutcomeTally(arrests, other, none, OutcomeTally.NONE.split(), 0, 0));
    }

    @Test
    void aDeploymentBeginsWithZeroes() {
        assertEquals(AlertTally.NONE, counts.tally());
        assertEquals(0, AlertTally.NONE.open());
    }

    @Test
    void anAlertIsOpenUntilItIsAnswered() {
        counts.raised();
        assertEquals(1, counts.tally().open());
        counts.engaged();
        assertEquals(1, counts.tally().open());
        counts.came(Outcome.ARREST);
        assertEquals(0, counts.tally().open());
    }

    @ParameterizedTest
    @EnumSource(Outcome.class)
    void everyOutcomeClosesItsAlert(Outcome outcome) {
        assertEquals(0, after(outcome).open());
    }

    @Test
    void everyOtherEndClosesItsAlert() {
        for (Runnable end : new Runnable[] {counts::foundIncorrect, counts::declined, counts::expired}) {
            counts.raised();
            assertEquals(1, counts.tally().open());
            end.run();
            assertEquals(0, counts.tally().open());
        }
        AlertTally tally = counts.tally();
        assertEquals(1, tally.falseUnconfirmed());
        assertEquals(1, tally.declined());
        assertEquals(1, tally.unadjudicated());
        assertEquals(0, tally.engagements());
    }

    @Test
    void anArrestIsATrueAlertConfirmedByEngagement() {
        assertEquals(tally(1, 1, 0, 0, 1, 1, 0, 0), after(Outcome.ARREST));
    }

    @Test
    void noFurtherActionStillConfirmsThePerson() {
        assertEquals(tally(1, 1, 0, 0, 1, 0, 0, 1), after(Outcome.NO_ACTION));
    }

    @Test
    void anotherPersonIsAFalseAlertConfirmedByEngagement() {
        assertEquals(tally(1, 0, 0, 1, 1, 0, 0, 0), after(Outcome.NOT_THE_PERSON));
    }

    @Test
    void whoWasNotReachedWasNotEngaged() {
        assertEquals(tally(1, 0, 1, 0, 0, 0, 0, 0), after(Outcome.LOST));
    }

    @ParameterizedTest
    @EnumSource(
            value = Outcome.class,
            names = {"OTHER_DISPOSAL", "COMPLIANCE_CHECK", "SAFEGUARDED", "VOLUNTARY_ATTENDANCE"})
    void allElseIsATrueAlertWithAnotherOutcome(Outcome outcome) {
        AlertTally tally = after(outcome);
        assertEquals(1, tally.trueConfirmed());
        assertEquals(1, tally.engagements());
        assertEquals(1, tally.outcomes().otherOutcomes());
        OutcomeTally.Split split = tally.outcomes().split();
        assertEquals(
                1, split.disposals() + split.complianceChecks() + split.safeguarded() + split.voluntaryAttendances());
    }

    @Test
    void engagementsAddUpToTheirOutcomes() {
        EnumSet.allOf(Outcome.class).forEach(this::after);
        AlertTally tally = counts.tally();
        assertEquals(Outcome.values().length, tally.raised());
        assertEquals(
                tally.engagements(),
                tally.outcomes().arrests()
                        + tally.outcomes().otherOutcomes()
                        + tally.outcomes().noAction()
                        + tally.unresolved()
                        + tally.falseConfirmed());
        assertEquals(0, tally.open());
    }

    @Test
    void arrestsAreUndoneAndChargedNoOftenerThanTheyWereMade() {
        after(Outcome.ARREST);
        counts.deArrested();
        counts.chargedLater();
        assertEquals(1, counts.tally().outcomes().deArrested());
        assertEquals(1, counts.tally().outcomes().chargedLater());
        assertThrows(WrongState.class, counts::deArrested);
        assertThrows(WrongState.class, counts::chargedLater);
    }

    @Test
    void aTimeOutIsCountedBesideWhatBecomesOfTheAlert() {
        counts.raised();
        counts.timedOut();
        assertEquals(1, counts.tally().open());
        counts.foundIncorrect();
        assertEquals(0, counts.tally().open());
        assertEquals(1, counts.tally().timedOut());
    }
}
