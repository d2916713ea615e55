package uk.police.lfr.vision;

/**
 * Five points of a face in frame pixels, origin at the top left. "Left" is the left of the picture, so the subject's
 * right: the order of the ArcFace alignment template.
 */
public record Landmarks(Point leftEye, Point rightEye, Point nose, Point leftMouth, Point rightMouth) {
    /** A place in a picture, in pixels. */
    public record Point(float x, float y) {
        private Point movedBy(float right, float down) {
            return new Point(x + right, y + down);
        }
    }

    /** The same points as seen from another origin. */
    public Landmarks movedBy(float x, float y) {
        return new Landmarks(
                leftEye.movedBy(x, y),
                rightEye.movedBy(x, y),
                nose.movedBy(x, y),
                leftMouth.movedBy(x, y),
                rightMouth.movedBy(x, y));
    }

    /** Distance between the eyes' centres in pixels. */
    public float interEyePx() {
        return (float) Math.hypot(rightEye.x - leftEye.x, rightEye.y - leftEye.y);
    }
}
