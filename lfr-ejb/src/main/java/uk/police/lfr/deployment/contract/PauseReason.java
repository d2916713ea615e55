package uk.police.lfr.deployment.contract;

import java.util.EnumSet;
import java.util.List;

/** Why recognition was halted for a while; a closed list, so that pauses can be counted by reason. */
public enum PauseReason {
    /** Officers are taken up by a person they have stopped: no camera without response. */
    OFFICERS_COMMITTED,
    /** The people whom a lease needs are not all there. */
    STAFF_ABSENT,
    TECHNICAL_FAULT,
    /** The crowd is too dense, or hostile. */
    CROWD,
    WEATHER,
    WELFARE,
    COMPLAINT,
    /** More false alerts than were forecast. */
    FALSE_ALERTS,
    OVERSIGHT,
    /** Stopped by one key, without a question; whoever stopped it says why afterwards. */
    STOPPED_AT_ONCE;

    /** What a person may say, in the order in which it is offered. */
    public static List<PauseReason> sayable() {
        return List.copyOf(EnumSet.complementOf(EnumSet.of(STOPPED_AT_ONCE)));
    }
}
