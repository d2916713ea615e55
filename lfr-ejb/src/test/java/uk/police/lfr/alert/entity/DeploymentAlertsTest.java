package uk.police.lfr.alert.entity;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.EnumSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import uk.police.lfr.alert.contract.AlertTally;
import uk.police.lfr.alert.contract.Outcome;

class DeploymentAlertsTest {
    private final DeploymentAlerts counts = new DeploymentAlerts(Alerts.DEPLOYMENT);

    private AlertTally after(Outcome outcome) {
        counts.raised();
        counts.engaged();
        counts.came(outcome);
        return counts.tally();
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
        assertEquals(new AlertTally(1, 1, 0, 0, 0, 0, 0, 1, 1, 0, 0), after(Outcome.ARREST));
    }

    @Test
    void noFurtherActionStillConfirmsThePerson() {
        assertEquals(new AlertTally(1, 1, 0, 0, 0, 0, 0, 1, 0, 0, 1), after(Outcome.NO_ACTION));
    }

    @Test
    void anotherPersonIsAFalseAlertConfirmedByEngagement() {
        assertEquals(new AlertTally(1, 0, 0, 1, 0, 0, 0, 1, 0, 0, 0), after(Outcome.NOT_THE_PERSON));
    }

    @Test
    void whoWasNotReachedWasNotEngaged() {
        assertEquals(new AlertTally(1, 0, 1, 0, 0, 0, 0, 0, 0, 0, 0), after(Outcome.LOST));
    }

    @ParameterizedTest
    @EnumSource(
            value = Outcome.class,
            names = {"OTHER_DISPOSAL", "COMPLIANCE_CHECK", "SAFEGUARDED", "VOLUNTARY_ATTENDANCE"})
    void allElseIsATrueAlertWithAnotherOutcome(Outcome outcome) {
        assertEquals(new AlertTally(1, 1, 0, 0, 0, 0, 0, 1, 0, 1, 0), after(outcome));
    }

    @Test
    void engagementsAddUpToTheirOutcomes() {
        EnumSet.allOf(Outcome.class).forEach(this::after);
        AlertTally tally = counts.tally();
        assertEquals(Outcome.values().length, tally.raised());
        assertEquals(
                tally.engagements(),
                tally.arrests() + tally.otherOutcomes() + tally.noAction() + tally.falseConfirmed());
        assertEquals(0, tally.open());
    }
}
