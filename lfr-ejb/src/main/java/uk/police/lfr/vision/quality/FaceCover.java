package uk.police.lfr.vision.quality;

/**
 * Whether eyes and mouth can be seen (ISO/IEC 29794-5: eyes visible, mouth occlusion prevention), by the changes of
 * brightness from row to row that lids, brows and lips make and that a lens, a mask or a hand does not. A cover with a
 * pattern of its own is not noticed, and a cover cannot be told from an eye in deep shadow: it is a hint for people.
 *
 * @param eyes the less visible eye's mean change over the face's range of brightness
 * @param mouth the same of the mouth
 */
public record FaceCover(float eyes, float mouth) {
    /** Half the width and height of what is looked at around each eye and around the mouth. */
    private static final int EYE_WIDTH = 6;

    private static final int EYE_HEIGHT = 4;
    private static final int MOUTH_WIDTH = 8;
    private static final int MOUTH_HEIGHT = 4;

    private static final int LEFT_EYE = 19;
    private static final int RIGHT_EYE = 37;
    private static final int EYES = 26;
    private static final int MIDDLE = 28;
    private static final int MOUTH = 46;

    /** Below this range there is nothing to tell a change from noise. */
    private static final float LEAST_RANGE = 16;

    static FaceCover of(SmallFace face, FaceLight light) {
        float range = Math.max(LEAST_RANGE, light.range());
        float left = change(face, LEFT_EYE, EYES, EYE_WIDTH, EYE_HEIGHT);
        float right = change(face, RIGHT_EYE, EYES, EYE_WIDTH, EYE_HEIGHT);
        return new FaceCover(
                Math.min(left, right) / range, change(face, MIDDLE, MOUTH, MOUTH_WIDTH, MOUTH_HEIGHT) / range);
    }

    private static float change(SmallFace face, int middleX, int middleY, int halfWidth, int halfHeight) {
        double sum = 0;
        for (int y = middleY - halfHeight; y <= middleY + halfHeight; y++) {
            for (int x = middleX - halfWidth; x <= middleX + halfWidth; x++) {
                sum += Math.abs(face.green(x, y + 1) - face.green(x, y - 1));
            }
        }
        return (float) (sum / ((2 * halfWidth + 1) * (2 * halfHeight + 1)));
    }
}
