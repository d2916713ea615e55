package uk.police.lfr.vision.enrol;

/** Why a reference picture was not enrolled. */
public enum RefusalReason {
    /** No face was found. */
    NO_FACE,
    /** More than one face; measured: how many, limit: 1. Small faces in the background do not count. */
    SEVERAL_FACES,
    /** Measured and limit in pixels of face width. */
    FACE_TOO_SMALL,
    /** Measured and limit as {@code Sharpness}. */
    BLURRED,
    /** Measured and limit as nose offset over eye distance. */
    TURNED_AWAY,
    /** Measured and limit in degrees. */
    TILTED,
    /** The face reaches past the picture's edge; measured: share of the face box inside, limit: the least share. */
    CUT_OFF,
    /** Measured and limit: share of the face as bright as a camera can tell. */
    OVER_EXPOSED
}
