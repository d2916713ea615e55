package uk.police.lfr.vision.quality;

/** What is wrong with a face picture. A blocking label keeps the face from being compared. */
public enum QualityLabel {
    /** Narrower than may be compared. */
    TOO_SMALL(true),
    /** May be compared, but a match is less likely than for a wider face. */
    LOW_DETAIL(false),
    /** Moved or out of focus. */
    BLURRED(true),
    /** Looks to the side. */
    TURNED_AWAY(true),
    /** The head leans over further than alignment was measured for. */
    TILTED(true),
    /** Reaches past the frame's edge. */
    CUT_OFF(true);

    private final boolean blocking;

    QualityLabel(boolean blocking) {
        this.blocking = blocking;
    }

    public boolean blocking() {
        return blocking;
    }
}
