package uk.police.lfr.alert.entity;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static uk.police.lfr.alert.contract.AlertState.CLAIMED;
import static uk.police.lfr.alert.contract.AlertState.CONFIRMED_TRUE;
import static uk.police.lfr.alert.contract.AlertState.DECLINED;
import static uk.police.lfr.alert.contract.AlertState.ENGAGED;
import static uk.police.lfr.alert.contract.AlertState.LOST;
import static uk.police.lfr.alert.contract.AlertState.NEW;
import static uk.police.lfr.alert.contract.AlertState.POSSIBLE;

import java.util.EnumSet;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import uk.police.lfr.alert.contract.AlertState;
import uk.police.lfr.alert.contract.Outcome;
import uk.police.lfr.platform.contract.WrongState;

/** Every step from every state: allowed steps lead where they should, all others are refused and change nothing. */
class AlertLifeTest {
    private enum Step {
        CLAIM(alert -> alert.claim(Alerts.OPERATOR, Alerts.RAISED), CLAIMED, EnumSet.of(NEW, CLAIMED)),
        POSSIBLE_MATCH(alert -> alert.possible(Alerts.OPERATOR), POSSIBLE, EnumSet.of(CLAIMED)),
        ENGAGE(alert -> alert.engage(Alerts.ENGAGEMENT), ENGAGED, EnumSet.of(POSSIBLE)),
        DECLINE(alert -> alert.decline(Alerts.ENGAGEMENT, Alerts.RAISED), DECLINED, EnumSet.of(POSSIBLE)),
        CONFIRM(alert -> alert.record(Outcome.ARREST, "", Alerts.RAISED), CONFIRMED_TRUE, EnumSet.of(ENGAGED)),
        LOSE(alert -> alert.record(Outcome.LOST, "", Alerts.RAISED), LOST, EnumSet.of(ENGAGED));

        private final Consumer<Alert> deed;
        private final AlertState leadsTo;
        private final Set<AlertState> allowedIn;

        Step(Consumer<Alert> deed, AlertState leadsTo, Set<AlertState> allowedIn) {
            this.deed = deed;
            this.leadsTo = leadsTo;
            this.allowedIn = allowedIn;
        }
    }

    static Stream<Arguments> everyStepFromEveryState() {
        return Stream.of(Step.values())
                .flatMap(step -> Stream.of(AlertState.values()).map(state -> Arguments.of(step, state)));
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
