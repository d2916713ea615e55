package uk.police.lfr.alert.entity;

import java.time.Instant;
import uk.police.lfr.alert.contract.AlertState;
import uk.police.lfr.alert.contract.Outcome;
import uk.police.lfr.fixture.Wiring;
import uk.police.lfr.recognition.contract.PossibleMatchFound;

/** Alerts brought into each state by the steps that lead there. */
public final class Alerts {
    public static final Instant RAISED = Instant.parse("2026-11-28T13:00:00Z");
    public static final String OPERATOR = "operator";
    public static final String ENGAGEMENT = "engagement";
    public static final long ENTRY = 3;
    public static final long DEPLOYMENT = 12;

    private Alerts() {}

    /** Number 17, deployment 12, entry 3; claimed by {@link #OPERATOR} when it was raised. */
    public static Alert alertIn(AlertState state) {
        Alert alert = new Alert(
                new PossibleMatchFound(
                        DEPLOYMENT,
                        5,
                        1,
                        "Gate 1",
                        99,
                        ENTRY,
                        0.72,
                        0.6,
                        "clean-1",
                        RAISED.minusMillis(200),
                        out -> {}),
                RAISED);
        Wiring.set(alert, "id", 17L);
        lead(alert, state);
        return alert;
    }

    private static void lead(Alert alert, AlertState state) {
        switch (state) {
            case NEW -> {}
            case CLAIMED -> alert.claim(OPERATOR, RAISED);
            case POSSIBLE -> {
                alert.claim(OPERATOR, RAISED);
                alert.possible(OPERATOR);
            }
            case DECLINED -> {
                lead(alert, AlertState.POSSIBLE);
                alert.decline(ENGAGEMENT, RAISED);
            }
            case ENGAGED -> {
                lead(alert, AlertState.POSSIBLE);
                alert.engage(ENGAGEMENT);
            }
            case CONFIRMED_TRUE -> {
                lead(alert, AlertState.ENGAGED);
                alert.record(Outcome.ARREST, "", RAISED);
            }
            case LOST -> {
                lead(alert, AlertState.ENGAGED);
                alert.record(Outcome.LOST, "", RAISED);
            }
        }
    }
}
