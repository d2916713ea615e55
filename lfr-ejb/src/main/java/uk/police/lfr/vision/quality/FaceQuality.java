package uk.police.lfr.vision.quality;

import java.util.Set;

/**
 * How good a picture of a face is for comparison; says nothing about who it is.
 *
 * @param faceWidthPx width of the refined face box in pixels
 * @param sharpness see {@link Sharpness}; higher is sharper
 * @param yaw nose offset from the eyes' middle over the eye distance: 0 is frontal, beyond about 0.35 is profile
 * @param rollDegrees angle of the line between the eyes, clockwise
 * @param labels what is wrong, empty where nothing is
 */
public record FaceQuality(float faceWidthPx, float sharpness, float yaw, float rollDegrees, Set<QualityLabel> labels) {
    /** Good enough to be compared. */
    public boolean comparable() {
        return labels.stream().noneMatch(QualityLabel::blocking);
    }
}
