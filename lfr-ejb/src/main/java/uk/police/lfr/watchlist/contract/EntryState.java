package uk.police.lfr.watchlist.contract;

/** Where an entry stands. What is withdrawn or purged is gone. */
public enum EntryState {
    /** Nominated, compared with nobody: before the seal, or added since and not yet approved. */
    DRAFT,
    /** Checked by a second person and compared with those who pass. */
    LISTED
}
