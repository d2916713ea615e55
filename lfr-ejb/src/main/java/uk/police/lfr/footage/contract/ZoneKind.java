package uk.police.lfr.footage.contract;

/** What may not be done with a part of a camera's picture. */
public enum ZoneKind {
    /** Recorded, and covered wherever footage is shown or handed out. */
    MASKED,
    /** Covered before it is recorded: the camera is coded anew, which costs processor time. */
    NEVER_RECORDED
}
