package uk.police.lfr.watchlist.contract;

/** By what the entries of a list are sorted. */
public enum EntryOrder {
    /** As they were nominated. */
    NOMINATED,
    NAME,
    CATEGORY
}
