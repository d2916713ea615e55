package uk.police.lfr.deployment.contract;

/** A deployment's life. {@link DeploymentStep} says which step leads from which state to which. */
public enum DeploymentState {
    DRAFT,
    SUBMITTED,
    /** Sent back to its requester with reasons, to be changed and handed in again. */
    RETURNED,
    REFUSED,
    /** Allowed by word of mouth in an emergency; lapses by itself unless it is written and countersigned in time. */
    ORAL_AUTHORISED,
    /** An oral authority that was not countersigned in time: stopped and purged. */
    LAPSED,
    AUTHORISED,
    ANNOUNCED,
    /** No notice before the event, for an exceptional reason that is published afterwards. */
    NOTICE_WITHHELD,
    WATCHLIST_SEALED,
    READY,
    LIVE,
    PAUSED,
    /** Halted by oversight; only oversight lifts it. */
    SUSPENDED,
    ENDED,
    /** Ended by a fault. */
    ABORTED,
    CANCELLED,
    /** Its window passed unused. */
    EXPIRED,
    PURGING,
    PURGED,
    REVIEWED,
    RESULTS_PUBLISHED,
    CLOSED
}
