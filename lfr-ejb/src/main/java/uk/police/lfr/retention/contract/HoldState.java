package uk.police.lfr.retention.contract;

/** Where a legal hold stands. The first two hold the item. */
public enum HoldState {
    /** Holds at once, and ends by itself unless a second person confirms it in time. */
    PLACED,
    /** Holds until its review date unless renewed. */
    CONFIRMED,
    RELEASED,
    EXPIRED
}
