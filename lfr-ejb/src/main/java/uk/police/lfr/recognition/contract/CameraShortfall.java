package uk.police.lfr.recognition.contract;

/** What a camera's measured picture lacks. The numbers are {@link CameraReading}'s. */
public enum CameraShortfall {
    /** It gave no picture. */
    UNREACHABLE(true),
    TOO_FEW_PICTURES(true),
    FACES_TOO_SMALL(true),
    FEW_PICTURES(false),
    FACES_SMALL(false),
    /** Nobody was in the picture, so nothing is known of the size of faces. */
    NOBODY_SEEN(false),
    TOO_DARK(false),
    TOO_BRIGHT(false);

    private final boolean blocking;

    CameraShortfall(boolean blocking) {
        this.blocking = blocking;
    }

    /** Whether the day is not ready with it; else people are warned. */
    public boolean blocking() {
        return blocking;
    }
}
