package uk.police.lfr.vision.live;

import java.nio.ByteBuffer;
import uk.police.lfr.vision.FaceBox;
import uk.police.lfr.vision.Frame;

/**
 * Makes a part of a frame unrecognisable: it is averaged to a few colour blocks, and the blocks are blended into each
 * other. Nothing finer than the blocks is left to be restored.
 */
final class Veil {
    /** Blocks along each side of the widened box, so two to three across the face: too few for eyes and mouth. */
    private static final int BLOCKS = 4;

    private Veil() {}

    /** @param margin widens the box on every side by this share of its size */
    static void draw(Frame frame, FaceBox box, float margin) {
        int left = clamp(box.left() - margin * box.width(), frame.width());
        int top = clamp(box.top() - margin * box.height(), frame.height());
        int right = clamp(box.right() + margin * box.width(), frame.width());
        int bottom = clamp(box.bottom() + margin * box.height(), frame.height());
        if (right - left < 1 || bottom - top < 1) {
            return;
        }
        float[] colours = new float[BLOCKS * BLOCKS * Frame.CHANNELS];
        for (int by = 0; by < BLOCKS; by++) {
            for (int bx = 0; bx < BLOCKS; bx++) {
                int x0 = left + (right - left) * bx / BLOCKS;
                int y0 = top + (bottom - top) * by / BLOCKS;
                int x1 = Math.max(x0 + 1, left + (right - left) * (bx + 1) / BLOCKS);
                int y1 = Math.max(y0 + 1, top + (bottom - top) * (by + 1) / BLOCKS);
                average(frame, x0, y0, x1, y1, colours, (by * BLOCKS + bx) * Frame.CHANNELS);
            }
        }
        blend(frame, left, top, right, bottom, colours);
    }

    private static void average(Frame frame, int x0, int y0, int x1, int y1, float[] colours, int at) {
        ByteBuffer pixels = frame.pixels();
        for (int c = 0; c < Frame.CHANNELS; c++) {
            long sum = 0;
            for (int y = y0; y < y1; y++) {
                for (int x = x0; x < x1; x++) {
                    sum += pixels.get((y * frame.width() + x) * Frame.CHANNELS + c) & 0xFF;
                }
            }
            colours[at + c] = (float) sum / ((x1 - x0) * (y1 - y0));
        }
    }

    private static void blend(Frame frame, int left, int top, int right, int bottom, float[] colours) {
        ByteBuffer pixels = frame.pixels();
        for (int y = top; y < bottom; y++) {
            float v = block(y - top, bottom - top);
            int above = (int) v;
            int below = Math.min(BLOCKS - 1, above + 1);
            for (int x = left; x < right; x++) {
                float u = block(x - left, right - left);
                int before = (int) u;
                int after = Math.min(BLOCKS - 1, before + 1);
                for (int c = 0; c < Frame.CHANNELS; c++) {
                    float upper = mix(colour(colours, before, above, c), colour(colours, after, above, c), u - before);
                    float lower = mix(colour(colours, before, below, c), colour(colours, after, below, c), u - before);
                    pixels.put((y * frame.width() + x) * Frame.CHANNELS + c, (byte) mix(upper, lower, v - above));
                }
            }
        }
    }

    /** Place between block centres, 0 to BLOCKS - 1. */
    private static float block(int offset, int side) {
        return Math.max(0, Math.min(BLOCKS - 1, (offset + 0.5f) * BLOCKS / side - 0.5f));
    }

    private static float colour(float[] colours, int bx, int by, int channel) {
        return colours[(by * BLOCKS + bx) * Frame.CHANNELS + channel];
    }

    private static float mix(float from, float to, float share) {
        return from + share * (to - from);
    }

    private static int clamp(float value, int most) {
        return Math.max(0, Math.min(most, Math.round(value)));
    }
}
