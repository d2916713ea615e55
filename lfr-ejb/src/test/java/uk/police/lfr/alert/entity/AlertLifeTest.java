package uk.police.lfr.alert.entity;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static uk.police.lfr.alert.contract.AlertState.CLAIMED;
import static uk.police.lfr.alert.contract.AlertState.CONFIRMED_FALSE;
import static uk.police.lfr.alert.contract.AlertState.CONFIRMED_TRUE;
import static uk.police.lfr.alert.contract.AlertState.ENGAGED;
import static uk.police.lfr.alert.contract.AlertState.ENGAGE_DECLINED;
import static uk.police.lfr.alert.contract.AlertState.LOST;
import static uk.police.lfr.alert.contract.AlertState.NEW;
import static uk.police.lfr.alert.contract.AlertState.OPERATOR_NO_MATCH;
import static uk.police.lfr.alert.contract.AlertState.OPERATOR_POSSIBLE;
import static uk.police.lfr.alert.contract.AlertState.TIMED_OUT;
import static uk.police.lfr.alert.contract.AlertState.UNRESOLVED;

import java.util.EnumSet;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import uk.police.lfr.alert.contract.AlertState;
import uk.police.lfr.alert.contract.EngagementResult;
import uk.police.lfr.alert.contract.Outcome;
import uk.police.lfr.platform.contract.WrongState;

/** Every step from every state: allowed steps lead where they should, all others are refused and change nothing. */
class AlertLifeTest {
    private enum Step {
        TIME_OUT(Alert::timeOut, TIMED_OUT, EnumSet.of(NEW)),
        CLAIM(alert -> alert.claim(Alerts.OPERATOR, Alerts.RAISED), CLAIMED, EnumSet.of(NEW, TIMED_OUT, CLAIMED)),
        POSSIBLE(alert -> alert.possible(Alerts.OPERATOR), OPERATOR_POSSIBLE, EnumSet.of(CLAIMED)),
        NO_MATCH(alert -> alert.noMatch(Alerts.OPERATOR, Alerts.RAISED), OPERATOR_NO_MATCH, EnumSet.of(CLAIMED)),
        ENGAGE(alert -> alert.engage(Alerts.ENGAGEMENT, Alerts.RAISED), ENGAGED, EnumSet.of(OPERATOR_POSSIBLE)),
        DECLINE(
                alert -> alert.decline(Alerts.ENGAGEMENT, Alerts.RAISED),
                ENGAGE_DECLINED,
                EnumSet.of(OPERATOR_POSSIBLE)),
        CONFIRM(alert -> comes(alert, Outcome.ARREST), CONFIRMED_TRUE, EnumSet.of(ENGAGED)),
        REFUTE(alert -> comes(alert, Outcome.NOT_THE_PERSON), CONFIRMED_FALSE, EnumSet.of(ENGAGED)),
        LEAVE_OPEN(alert -> comes(alert, Outcome.UNRESOLVED), UNRESOLVED, EnumSet.of(ENGAGED)),
        LOSE(alert -> comes(alert, Outcome.LOST), LOST, EnumSet.of(ENGAGED));

        private final Consumer<Alert> deed;
        private final AlertState leadsTo;
        private final Set<AlertState> allowedIn;

        Step(Consumer<Alert> deed, AlertState leadsTo, Set<AlertState> allowedIn) {
            this.deed = deed;
            this.leadsTo = leadsTo;
            this.allowedIn = allowedIn;
        }

        private static void comes(Alert alert, Outcome outcome) {
            alert.record(Alerts.ENGAGEMENT, EngagementResult.of(outcome, ""), Alerts.RAISED);
        }
    }

    static Stream<Arguments> everyStepFromEveryState() {
        return Stream.of(Step.values()).flatMap(step -> Alerts.STATES.stream().map(state -> Arguments.of(step, state)));
    }

    @ParameterizedTest
    @MethodSource("everyStepFromEveryState")
    void stepIsTakenOrRefused(Step step, AlertState state) {
        Alert alert = Alerts.alertIn(state);
        if (step.allowedIn.contains(state)) {
            step.deed.accept(alert);
            assertEquals(step.leadsTo, alert.summary().state());
        } else {
            assertEquals(
                    "alert.wrong_state",
                    assertThrows(WrongState.class, () -> step.deed.accept(alert))
                            .key());
            assertEquals(state, alert.summary().state());
        }
    }
}
