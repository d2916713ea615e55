package uk.police.lfr.vision.enrol;

import uk.police.lfr.vision.FaceEngine;
import uk.police.lfr.vision.quality.QualitySettings;

/**
 * The limits for reference pictures.
 *
 * @param quality stricter than those of the live gate
 * @param otherFaceShare a second face counts when it is at least this share of the widest one's width
 */
public record EnrolmentSettings(QualitySettings quality, float otherFaceShare) {
    /** Somebody in the background is clearly smaller than the person portrayed. */
    private static final float OTHER_FACE_SHARE = 0.4f;

    /** The defaults, with the size limit of the engine's embedder. */
    public static EnrolmentSettings defaultsFor(FaceEngine engine) {
        return new EnrolmentSettings(QualitySettings.forReferences(engine.enrolMinFacePx()), OTHER_FACE_SHARE);
    }
}
