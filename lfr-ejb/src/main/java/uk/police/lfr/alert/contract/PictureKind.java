package uk.police.lfr.alert.contract;

/** The pictures of an alert; the first and the last are set side by side. */
public enum PictureKind {
    /** The face, cut from the camera's frame. */
    PROBE,
    /** The same person among their surroundings, everybody else's face blurred; not every alert has one. */
    SCENE,
    /** From the watchlist. */
    REFERENCE
}
