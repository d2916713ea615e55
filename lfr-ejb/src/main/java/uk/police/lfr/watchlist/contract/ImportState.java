package uk.police.lfr.watchlist.contract;

/** Where an import stands. */
public enum ImportState {
    RUNNING,
    /** Every line has its result. */
    DONE,
    /** Nothing was taken: the archive or its table could not be read. */
    REFUSED,
    /** The server stopped in the middle; what was accepted is kept, the rest can be imported again. */
    INTERRUPTED
}
