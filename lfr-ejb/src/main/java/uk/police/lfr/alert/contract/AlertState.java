package uk.police.lfr.alert.contract;

/**
 * Where an alert stands. An alert found incorrect has no state: it is erased in the transaction that finds it so.
 */
public enum AlertState {
    NEW,
    /** An operator is looking at it. */
    CLAIMED,
    /** The operator thinks it may be the person; the engagement officer decides. */
    POSSIBLE,
    /** The engagement officer decided that nobody is approached. */
    DECLINED,
    /** Officers approach the person. */
    ENGAGED,
    /** The engagement showed that it is the person. */
    CONFIRMED_TRUE,
    /** Believed to be the person, but not reached. */
    LOST
}
