package uk.police.lfr.deployment.contract;

/** The life of one operational day. */
public enum DayState {
    PLANNED,
    /** Its own watchlist is sealed. */
    SEALED,
    READY,
    LIVE,
    PAUSED,
    /** Over, after it was live; its data wait for their deadline. */
    ENDED,
    /** It will not take place, or never did. */
    CANCELLED,
    /** Nothing of it is left to delete. */
    PURGED;

    /** Whether no face will be compared on this day any more. */
    public boolean over() {
        return this == ENDED || this == CANCELLED || this == PURGED;
    }
}
