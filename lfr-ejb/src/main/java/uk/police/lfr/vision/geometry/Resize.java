package uk.police.lfr.vision.geometry;

import java.nio.ByteBuffer;
import java.nio.FloatBuffer;
import uk.police.lfr.vision.Frame;

/**
 * Stretches a whole frame to a network's size by bilinear interpolation between pixel centres, edges repeated, as the
 * detector's accuracy was measured. Stateless.
 */
public final class Resize {
    private Resize() {}

    /**
     * @param frame only read
     * @param tensor receives {@code 3 * width * height} values from index 0
     */
    public static void toTensor(Frame frame, int width, int height, TensorFormat format, FloatBuffer tensor) {
        if (EvenShrink.fits(frame, width, height)) {
            EvenShrink.toTensor(frame, width, height, format, tensor);
        } else {
            interpolate(frame, width, height, format, tensor);
        }
    }

    static void interpolate(Frame frame, int width, int height, TensorFormat format, FloatBuffer tensor) {
        int[] left = new int[width];
        int[] right = new int[width];
        float[] part = new float[width];
        columns(frame.width(), width, left, right, part);
        ByteBuffer pixels = frame.pixels();
        int rowBytes = frame.width() * Frame.CHANNELS;
        double perRow = (double) frame.height() / height;
        for (int y = 0; y < height; y++) {
            double at = (y + 0.5) * perRow - 0.5;
            int above = clamp((int) Math.floor(at), frame.height());
            int below = clamp((int) Math.floor(at) + 1, frame.height());
            float down = (float) (at - Math.floor(at));
            for (int c = 0; c < Frame.CHANNELS; c++) {
                row(
                        pixels,
                        above * rowBytes + c,
                        below * rowBytes + c,
                        down,
                        left,
                        right,
                        part,
                        tensor,
                        format.base(c, width, height) + y * width * format.step(),
                        format.step(),
                        format.scale(c),
                        format.shift(c));
            }
        }
    }

    private static void columns(int from, int to, int[] left, int[] right, float[] part) {
        double perColumn = (double) from / to;
        for (int x = 0; x < to; x++) {
            double at = (x + 0.5) * perColumn - 0.5;
            left[x] = clamp((int) Math.floor(at), from) * Frame.CHANNELS;
            right[x] = clamp((int) Math.floor(at) + 1, from) * Frame.CHANNELS;
            part[x] = (float) (at - Math.floor(at));
        }
    }

    private static void row(
            ByteBuffer pixels,
            int above,
            int below,
            float down,
            int[] left,
            int[] right,
            float[] part,
            FloatBuffer tensor,
            int base,
            int step,
            float scale,
            float shift) {
        for (int x = 0; x < left.length; x++) {
            int l = left[x];
            int r = right[x];
            float p = part[x];
            int a = pixels.get(above + l) & 0xFF;
            int b = pixels.get(below + l) & 0xFF;
            float top = a + p * ((pixels.get(above + r) & 0xFF) - a);
            float bottom = b + p * ((pixels.get(below + r) & 0xFF) - b);
            tensor.put(base + x * step, (top + down * (bottom - top)) * scale + shift);
        }
    }

    private static int clamp(int index, int size) {
        return Math.max(0, Math.min(size - 1, index));
    }
}
