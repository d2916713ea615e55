package uk.police.lfr.footage.contract;

/** Why a camera is not being recorded. */
public enum RecordingObstacle {
    /** It is being recorded, or it is not being read. */
    NONE,
    /** The space for footage is used up. */
    NO_SPACE,
    /** Disk, key vault or database failed. */
    FAULT,
    /** The camera sends what cannot be recorded. */
    UNRECORDABLE
}
