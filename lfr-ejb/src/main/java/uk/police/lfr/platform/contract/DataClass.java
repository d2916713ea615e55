package uk.police.lfr.platform.contract;

/**
 * The classes of personal data that this system keeps for a time, each with a clock of its own (rule S25 to S31). A
 * deletion certificate balances each class: created = deleted + held.
 */
public enum DataClass {
    /** Reference images and their templates. */
    WATCHLIST_IMAGE,
    /** Who is listed and why. */
    WATCHLIST_ENTRY,
    /** Pictures and tables as they were handed in for an import. */
    IMPORT_FILE,
    /** The keyed index that answers "was I on a list?" after the list is gone. */
    LISTING_INDEX,
    /** A possible match and what people decided about it. */
    ALERT,
    /** Recorded footage of the cameras, one item a segment. */
    FOOTAGE,
    /**
     * What is on file of a deployment: application and its papers, authority, reviews. One item a deployment: its number.
     */
    CORPORATE_RECORD,
    /** What an entry of the audit log says of people, one item an entry: its number in the log. Not of one deployment. */
    LOG_ENTRY
}
