package uk.police.lfr.oversight.contract;

/** Where an incident stands. */
public enum IncidentState {
    /** Nobody has said yet why it happened. */
    OPEN,
    /** Cause and remedy are written down; a second person has still to agree. */
    ANSWERED,
    CLOSED
}
