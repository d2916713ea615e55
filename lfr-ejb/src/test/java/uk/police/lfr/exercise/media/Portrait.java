package uk.police.lfr.exercise.media;

import java.awt.image.BufferedImage;
import uk.police.lfr.vision.FaceBox;
import uk.police.lfr.vision.FaceTemplate;

/**
 * One face in a picture. Close it for its template.
 *
 * @param picture the whole picture
 * @param box the detector's box in it
 */
record Portrait(BufferedImage picture, FaceBox box, FaceTemplate template) implements AutoCloseable {
    /** The face with shoulders, as an enrolment picture would be framed. */
    BufferedImage framed() {
        int left = clamp(box.left() - 0.7f * box.width(), picture.getWidth() - 1);
        int top = clamp(box.top() - 0.6f * box.height(), picture.getHeight() - 1);
        int right = clamp(box.right() + 0.7f * box.width(), picture.getWidth());
        int bottom = clamp(box.bottom() + 0.7f * box.height(), picture.getHeight());
        return picture.getSubimage(left, top, right - left, bottom - top);
    }

    private static int clamp(float value, int highest) {
        return Math.max(0, Math.min(Math.round(value), highest));
    }

    @Override
    public void close() {
        template.close();
    }
}
