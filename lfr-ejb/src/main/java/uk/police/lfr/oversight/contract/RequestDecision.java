package uk.police.lfr.oversight.contract;

/** How a request was answered. */
public enum RequestDecision {
    GRANTED,
    GRANTED_IN_PART,
    /** Nothing about the person is held. */
    NOTHING_HELD,
    /** Neither confirmed nor denied, for a reason that is written down. */
    NEITHER_CONFIRMED_NOR_DENIED,
    REFUSED,
    WITHDRAWN
}
