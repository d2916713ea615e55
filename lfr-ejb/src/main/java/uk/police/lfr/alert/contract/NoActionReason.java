package uk.police.lfr.alert.contract;

/** Why nothing was done although it was the person sought; a closed list, so that it can be counted and read back. */
public enum NoActionReason {
    /** The warrant was executed, the order ended, the person was found: the list was behind. */
    NO_LONGER_SOUGHT,
    /** The person keeps to the order or the bail that they were listed for. */
    CONDITIONS_KEPT,
    /** Acting there and then would have done more harm than good. */
    NOT_PROPORTIONATE,
    /** The person was unwell or in distress, and was helped instead. */
    WELFARE,
    /** Officers were needed elsewhere. */
    OFFICERS_NEEDED_ELSEWHERE
}
