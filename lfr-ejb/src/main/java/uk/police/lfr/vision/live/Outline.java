package uk.police.lfr.vision.live;

import uk.police.lfr.vision.FaceBox;
import uk.police.lfr.vision.Frame;

/** Draws a box's edge into a frame. */
final class Outline {
    private static final int THICKNESS_PX = 3;

    /** Blue, green, red: the amber that the console uses for possible matches. */
    private static final byte[] AMBER = {0, (byte) 176, (byte) 255};

    private Outline() {}

    static void draw(Frame frame, FaceBox box) {
        int left = Math.round(box.left());
        int top = Math.round(box.top());
        int right = Math.round(box.right());
        int bottom = Math.round(box.bottom());
        fill(frame, left, top, right, top + THICKNESS_PX);
        fill(frame, left, bottom - THICKNESS_PX, right, bottom);
        fill(frame, left, top, left + THICKNESS_PX, bottom);
        fill(frame, right - THICKNESS_PX, top, right, bottom);
    }

    private static void fill(Frame frame, int left, int top, int right, int bottom) {
        for (int y = Math.max(0, top); y < Math.min(frame.height(), bottom); y++) {
            for (int x = Math.max(0, left); x < Math.min(frame.width(), right); x++) {
                frame.pixels().put((y * frame.width() + x) * Frame.CHANNELS, AMBER);
            }
        }
    }
}
