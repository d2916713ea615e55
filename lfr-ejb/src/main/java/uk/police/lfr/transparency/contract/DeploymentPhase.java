package uk.police.lfr.transparency.contract;

/** Where a published deployment stands, for the public. */
public enum DeploymentPhase {
    UPCOMING,
    IN_PROGRESS,
    /** Over; its results are still to come. */
    ENDED,
    REPORTED,
    CANCELLED,
    /** Its authority by word of mouth was not written in time. */
    LAPSED,
    /** Its window passed unused. */
    EXPIRED,
    /** A fault ended it; it has figures if it saw anyone. */
    ABORTED;

    /** Whether it does not take place, and never began. */
    public boolean calledOff() {
        return this == CANCELLED || this == LAPSED || this == EXPIRED;
    }
}
