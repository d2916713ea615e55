package uk.police.lfr.watchlist.contract;

/** What made a version of a sealed list. */
public enum ListChange {
    SEALED,
    WITHDRAWN,
    ADDED
}
