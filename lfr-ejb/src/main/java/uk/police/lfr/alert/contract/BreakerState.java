package uk.police.lfr.alert.contract;

/** What the number of false alerts says about going on. */
public enum BreakerState {
    GREEN,
    /** More than expected: people are told. */
    AMBER,
    /** Too many: recognition is paused, and the authorising officer looks at it. */
    RED
}
