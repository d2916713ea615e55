package uk.police.lfr.transparency.contract;

/** Where a published deployment stands, for the public. */
public enum DeploymentPhase {
    UPCOMING,
    IN_PROGRESS,
    /** Over; its results are still to come. */
    ENDED,
    REPORTED,
    CANCELLED
}
