package uk.police.lfr.watchlist.contract;

/** What made a version of a sealed list. */
public enum ListChange {
    SEALED,
    WITHDRAWN,
    ADDED,
    /** Nobody came or went; the templates of all were made anew by other models. */
    REENROLLED
}
