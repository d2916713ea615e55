package uk.police.lfr.retention.contract;

/** From when a rule counts. */
public enum StartPoint {
    /** A face has been compared. */
    COMPARED,
    /** A person has given a verdict. */
    VERDICT,
    /** The operation's day has ended; sooner where the use ends sooner. */
    OPERATION_ENDED,
    /** Midnight of the force after the operation's day has ended. */
    DAY_ENDED,
    /** The import of handed-in files has ended. */
    IMPORT_ENDED,
    /** The segment's recording has ended. */
    RECORDED,
    /** A person has complained at the scene. */
    COMPLAINED,
    /** The deployment is closed. */
    CLOSED,
    /** The entry was written. */
    WRITTEN,
    /** The figure was published. */
    PUBLISHED
}
