package uk.police.lfr.watchlist.contract;

/** A list's life: built, sealed by a second person, purged at the end of the day. Never back. */
public enum WatchlistState {
    BUILDING,
    SEALED,
    /** Purged but for entries that are held; compared with nobody. */
    HELD,
    PURGED
}
