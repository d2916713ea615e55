package uk.police.lfr.deployment.contract;

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
    OVERSIGHT
}
