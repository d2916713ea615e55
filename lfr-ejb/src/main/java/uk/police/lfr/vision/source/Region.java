package uk.police.lfr.vision.source;

import uk.police.lfr.vision.FaceBox;
import uk.police.lfr.vision.Frame;

/** A rectangle of whole pixels inside a frame, origin at the top left. */
public record Region(int left, int top, int width, int height) {
    public Region {
        if (left < 0 || top < 0 || width <= 0 || height <= 0) {
            throw new IllegalArgumentException(
                    "No region of a frame: " + left + "," + top + " " + width + "x" + height);
        }
    }

    public static Region all(Frame frame) {
        return new Region(0, 0, frame.width(), frame.height());
    }

    /**
     * A face with its surroundings, cut to the frame.
     *
     * @param margin added on each side, in parts of the face's width and height
     */
    public static Region around(FaceBox face, float margin, Frame frame) {
        int left = clamp(Math.round(face.left() - margin * face.width()), frame.width() - 1);
        int top = clamp(Math.round(face.top() - margin * face.height()), frame.height() - 1);
        int right = clamp(Math.round(face.right() + margin * face.width()), frame.width());
        int bottom = clamp(Math.round(face.bottom() + margin * face.height()), frame.height());
        return new Region(left, top, Math.max(1, right - left), Math.max(1, bottom - top));
    }

    private static int clamp(int value, int highest) {
        return Math.max(0, Math.min(value, highest));
    }

    boolean fitsIn(Frame frame) {
        return left + width <= frame.width() && top + height <= frame.height();
    }

    long firstByte(Frame frame) {
        return ((long) top * frame.width() + left) * Frame.CHANNELS;
    }
}
