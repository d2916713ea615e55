package uk.police.lfr.vision.quality;

/**
 * What is wrong with a face picture, in the components of ISO/IEC 29794-5. A blocking label keeps the face from being
 * compared or enrolled; the others are told to whoever looks at the picture.
 */
public enum QualityLabel {
    /** Narrower than may be compared. */
    TOO_SMALL("inter-eye-distance", true),
    /** May be compared, but a match is less likely than for a wider face. */
    LOW_DETAIL("inter-eye-distance", false),
    /** Moved or out of focus. */
    BLURRED("sharpness", true),
    /** Looks to the side. */
    TURNED_AWAY("head-pose-yaw", true),
    /** The head leans over further than alignment was measured for. */
    TILTED("head-pose-roll", true),
    /** Reaches past the frame's edge. */
    CUT_OFF("face-inside-image", true),
    /** Little light. A hint: where recognition would fail, the detector finds no face any more. */
    UNDER_EXPOSED("under-exposure", false),
    /** So much light that little of the face is left. */
    OVER_EXPOSED("over-exposure", true),
    /** One half of the face is in shadow. */
    UNEVENLY_LIT("illumination-uniformity", false),
    /** Dark glasses, hair or a hand before an eye, perhaps. */
    EYES_HIDDEN("eyes-visible", false),
    /** A mask, a scarf or a hand before the mouth, perhaps. */
    MOUTH_HIDDEN("mouth-occlusion", false);

    private final String component;
    private final boolean blocking;

    QualityLabel(String component, boolean blocking) {
        this.component = component;
        this.blocking = blocking;
    }

    /** The standard's component that it belongs to. */
    public String component() {
        return component;
    }

    public boolean blocking() {
        return blocking;
    }
}
