package uk.police.lfr.recognition.contract;

/** Why counting began anew. */
public enum SegmentReason {
    STARTED,
    THRESHOLD_CHANGED,
    LIST_CHANGED,
    CAMERAS_CHANGED,
    /** After a pause, a lost lease or a server's restart. */
    RESUMED
}
