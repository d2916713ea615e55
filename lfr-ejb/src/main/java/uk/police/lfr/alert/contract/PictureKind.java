package uk.police.lfr.alert.contract;

/** The two pictures that are set side by side. */
public enum PictureKind {
    /** Cut from the camera's frame. */
    PROBE,
    /** From the watchlist. */
    REFERENCE
}
