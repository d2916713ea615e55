package uk.police.lfr.vision.geometry;

import java.nio.ByteBuffer;
import java.nio.FloatBuffer;
import uk.police.lfr.vision.Frame;

/**
 * The case of {@link Resize} that cameras bring: shrinking by an even whole number (1280 to 640, 1920 to 240). Each value
 * then lies midway between four pixels, so that it is their mean, to the last bit what interpolation gives. Stateless.
 */
final class EvenShrink {
    private static final float QUARTER = 0.25f;

    private EvenShrink() {}

    static boolean fits(Frame frame, int width, int height) {
        return frame.width() % (2 * width) == 0 && frame.height() % (2 * height) == 0;
    }

    static void toTensor(Frame frame, int width, int height, TensorFormat format, FloatBuffer tensor) {
        int across = frame.width() / width;
        int down = frame.height() / height;
        int rowBytes = frame.width() * Frame.CHANNELS;
        for (int y = 0; y < height; y++) {
            int first = (y * down + down / 2 - 1) * rowBytes + (across / 2 - 1) * Frame.CHANNELS;
            row(frame.pixels(), first, rowBytes, across * Frame.CHANNELS, y, width, height, format, tensor);
        }
    }

    private static void row(
            ByteBuffer pixels,
            int first,
            int rowBytes,
            int pixelBytes,
            int y,
            int width,
            int height,
            TensorFormat format,
            FloatBuffer tensor) {
        int step = format.step();
        int blue = format.base(0, width, height) + y * width * step;
        int green = format.base(1, width, height) + y * width * step;
        int red = format.base(2, width, height) + y * width * step;
        // A quarter is a power of two: it may be multiplied in before, to the same last bit.
        float blueScale = QUARTER * format.scale(0);
        float greenScale = QUARTER * format.scale(1);
        float redScale = QUARTER * format.scale(2);
        float blueShift = format.shift(0);
        float greenShift = format.shift(1);
        float redShift = format.shift(2);
        // The last pair may lie at the buffer's very end.
        int room = pixels.limit() - PixelPairs.BYTES - rowBytes - first;
        int whole = Math.min(width, Math.floorDiv(room, pixelBytes) + 1);
        for (int x = 0; x < whole; x++) {
            long above = PixelPairs.read(pixels, first + x * pixelBytes);
            long below = PixelPairs.read(pixels, first + rowBytes + x * pixelBytes);
            long even = PixelPairs.evenBytes(above) + PixelPairs.evenBytes(below);
            long odd = PixelPairs.oddBytes(above) + PixelPairs.oddBytes(below);
            int at = x * step;
            tensor.put(blue + at, PixelPairs.blue(even, odd) * blueScale + blueShift);
            tensor.put(green + at, PixelPairs.green(even, odd) * greenScale + greenShift);
            tensor.put(red + at, PixelPairs.red(even, odd) * redScale + redShift);
        }
        for (int x = whole; x < width; x++) {
            int pair = first + x * pixelBytes;
            int at = x * step;
            tensor.put(blue + at, sum(pixels, pair, rowBytes) * blueScale + blueShift);
            tensor.put(green + at, sum(pixels, pair + 1, rowBytes) * greenScale + greenShift);
            tensor.put(red + at, sum(pixels, pair + 2, rowBytes) * redScale + redShift);
        }
    }

    private static int sum(ByteBuffer pixels, int at, int rowBytes) {
        return (pixels.get(at) & 0xFF)
                + (pixels.get(at + Frame.CHANNELS) & 0xFF)
                + (pixels.get(at + rowBytes) & 0xFF)
                + (pixels.get(at + rowBytes + Frame.CHANNELS) & 0xFF);
    }
}
