package uk.police.lfr.vision.quality;

import java.util.Set;

/**
 * How good a picture of a face is for comparison; says nothing about who it is.
 *
 * @param faceWidthPx width of the refined face box in pixels
 * @param sharpness see {@link Sharpness}; higher is sharper
 * @param yaw nose offset from the eyes' middle over the eye distance: 0 is frontal, beyond about 0.35 is profile
 * @param rollDegrees angle of the line between the eyes, clockwise
 * @param light how it is lit
 * @param cover whether eyes and mouth can be seen
 * @param labels what is wrong, empty where nothing is
 */
public record FaceQuality(
        float faceWidthPx,
        float sharpness,
        float yaw,
        float rollDegrees,
        FaceLight light,
        FaceCover cover,
        Set<QualityLabel> labels) {
    /** Widths above the embedder's square bring nothing more. */
    private static final float ENOUGH_PX = 112;

    /** Nose offset that stands for a full profile. */
    private static final float PROFILE = 0.7f;

    /** For choosing the best of several shots of one face, 0 to 1: wider, then more frontal. No measure of anything. */
    public float rank() {
        return rank(faceWidthPx, yaw);
    }

    static float rank(float faceWidthPx, float yaw) {
        return Math.min(1, faceWidthPx / ENOUGH_PX) * (1 - Math.min(1, Math.abs(yaw) / PROFILE));
    }

    /** Good enough to be compared. */
    public boolean comparable() {
        return labels.stream().noneMatch(QualityLabel::blocking);
    }
}
