package uk.police.lfr.alert.entity;

import java.time.Instant;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import uk.police.lfr.alert.contract.AlertState;
import uk.police.lfr.alert.contract.EngagementResult;
import uk.police.lfr.alert.contract.Outcome;
import uk.police.lfr.fixture.Wiring;
import uk.police.lfr.platform.contract.KeyId;
import uk.police.lfr.recognition.contract.PossibleMatchFound;
import uk.police.lfr.recognition.contract.ProbeCrop;

/** Alerts brought into each state by the steps that lead there. */
public final class Alerts {
    public static final Instant RAISED = Instant.parse("2026-11-28T13:00:00Z");
    public static final String OPERATOR = "operator";
    public static final String ENGAGEMENT = "engagement";
    public static final long DAY = 1;
    public static final KeyId KEY = new KeyId("0123456789abcdef0123456789abcdef");
    public static final String NOMINATOR = "builder";
    public static final Set<AlertState> STATES = EnumSet.complementOf(EnumSet.of(AlertState.TEST));
    public static final long ENTRY = 3;
    public static final long WALK = 41;
    public static final long DEPLOYMENT = 12;
    private static final byte[] FACE = {(byte) 0xFF, (byte) 0xD8, 1, 2};

    private Alerts() {}

    /** Number 17, deployment 12, entry 3; claimed by {@link #OPERATOR} when it was raised. */
    public static Alert alertIn(AlertState state) {
        Alert alert = Wiring.set(fresh(), "id", 17L);
        lead(alert, state);
        return alert;
    }

    /** As it is raised, without a number. */
    public static Alert fresh() {
        return new Alert(new Origin(DEPLOYMENT, DAY, ENTRY, KEY), match(), NOMINATOR, RAISED);
    }

    /** Of a test subject's walk, which operators are to judge. */
    public static Alert testAlert() {
        Origin origin = new Origin(DEPLOYMENT, DAY, ENTRY, KEY).ofTest(WALK);
        return Wiring.set(new Alert(origin, match(), NOMINATOR, RAISED), "id", 18L);
    }

    /** What the machine found when it was raised; the plan names no group of cameras. */
    public static PossibleMatchFound match() {
        return match("", RAISED.minusMillis(200));
    }

    /** The same by a camera of this group, of a picture of this moment. */
    public static PossibleMatchFound match(String group, Instant capturedAt) {
        return match(group, capturedAt, out -> out.write(FACE));
    }

    /** The same with this picture. */
    public static PossibleMatchFound match(String group, Instant capturedAt, ProbeCrop crop) {
        List<String> quality = List.of("LOW_DETAIL");
        return new PossibleMatchFound(
                DEPLOYMENT, 5, 1, "Gate 1", group, 99, ENTRY, 0.72, 0.6, "clean-1", capturedAt, quality, crop, null);
    }

    private static void lead(Alert alert, AlertState state) {
        switch (state) {
            case NEW -> {}
            case TIMED_OUT -> alert.timeOut();
            case CLAIMED -> alert.claim(OPERATOR, RAISED);
            case OPERATOR_NO_MATCH -> {
                lead(alert, AlertState.CLAIMED);
                alert.noMatch(OPERATOR, RAISED);
            }
            case OPERATOR_POSSIBLE -> {
                lead(alert, AlertState.CLAIMED);
                alert.possible(OPERATOR);
            }
            case ENGAGE_DECLINED -> {
                lead(alert, AlertState.OPERATOR_POSSIBLE);
                alert.decline(ENGAGEMENT, RAISED);
            }
            case ENGAGED -> {
                lead(alert, AlertState.OPERATOR_POSSIBLE);
                alert.engage(ENGAGEMENT, RAISED);
            }
            case LOST -> comesTo(alert, Outcome.LOST);
            case CONFIRMED_TRUE -> comesTo(alert, Outcome.ARREST);
            case CONFIRMED_FALSE -> comesTo(alert, Outcome.NOT_THE_PERSON);
            case UNRESOLVED -> comesTo(alert, Outcome.UNRESOLVED);
            case TEST -> throw new IllegalArgumentException("A test subject's alert takes no steps");
        }
    }

    private static void comesTo(Alert alert, Outcome outcome) {
        lead(alert, AlertState.ENGAGED);
        alert.record(ENGAGEMENT, EngagementResult.of(outcome, ""), RAISED);
    }
}
