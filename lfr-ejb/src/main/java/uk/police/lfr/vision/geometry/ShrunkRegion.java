package uk.police.lfr.vision.geometry;

import java.nio.ByteBuffer;
import uk.police.lfr.vision.Frame;

/** The part of a frame that lies under a piece, each pixel the mean of a square of the frame's. Closed after use. */
final class ShrunkRegion implements AutoCloseable {
    /** Of a larger square a colour's sum may not fit beside the others. */
    private static final int MOST_IN_PAIRS = 15;

    private final Frame picture;
    private final int left;
    private final int top;
    private final int factor;

    private ShrunkRegion(Frame picture, int left, int top, int factor) {
        this.picture = picture;
        this.left = left;
        this.top = top;
        this.factor = factor;
    }

    /**
     * @param toFrame from the piece's pixels to the frame's
     * @param factor side of the squares that are averaged, above 1
     */
    static ShrunkRegion under(Frame frame, Similarity toFrame, int width, int height, int factor) {
        double reach = toFrame.scale() * Math.hypot(width, height) / 2 + factor;
        double centreX = toFrame.x((width - 1) / 2.0, (height - 1) / 2.0);
        double centreY = toFrame.y((width - 1) / 2.0, (height - 1) / 2.0);
        int left = (int) Math.floor(centreX - reach);
        int top = (int) Math.floor(centreY - reach);
        int side = (int) Math.ceil(2 * reach / factor) + 1;
        Frame picture = Frame.allocate(side, side, frame.capturedAt());
        for (int y = 0; y < side; y++) {
            for (int x = 0; x < side; x++) {
                average(frame, left + x * factor, top + y * factor, factor, picture, (y * side + x) * Frame.CHANNELS);
            }
        }
        return new ShrunkRegion(picture, left, top, factor);
    }

    private static void average(Frame frame, int left, int top, int factor, Frame into, int at) {
        long first = (long) (top * frame.width() + left) * Frame.CHANNELS;
        long last = first + (long) (factor - 1) * (frame.width() + 1) * Frame.CHANNELS;
        boolean inside = left >= 0 && top >= 0 && left + factor <= frame.width() && top + factor <= frame.height();
        if (inside
                && factor <= MOST_IN_PAIRS
                && last + PixelPairs.BYTES <= frame.pixels().limit()) {
            inPairs(frame, left, top, factor, into, at);
        } else {
            oneByOne(frame, left, top, factor, into, at);
        }
    }

    /** Two pixels at a time, all colours at once; an odd square's last column by its left pixels alone. */
    private static void inPairs(Frame frame, int left, int top, int factor, Frame into, int at) {
        ByteBuffer pixels = frame.pixels();
        long even = 0;
        long odd = 0;
        for (int y = top; y < top + factor; y++) {
            int p = (y * frame.width() + left) * Frame.CHANNELS;
            for (int pair = 0; pair < factor / 2; pair++, p += 2 * Frame.CHANNELS) {
                long both = PixelPairs.read(pixels, p);
                even += PixelPairs.evenBytes(both);
                odd += PixelPairs.oddBytes(both);
            }
            if (factor % 2 == 1) {
                long one = PixelPairs.read(pixels, p) & PixelPairs.LEFT;
                even += PixelPairs.evenBytes(one);
                odd += PixelPairs.oddBytes(one);
            }
        }
        put(into, at, factor, PixelPairs.blue(even, odd), PixelPairs.green(even, odd), PixelPairs.red(even, odd));
    }

    private static void oneByOne(Frame frame, int left, int top, int factor, Frame into, int at) {
        ByteBuffer pixels = frame.pixels();
        int blue = 0;
        int green = 0;
        int red = 0;
        int right = Math.min(frame.width(), left + factor);
        int bottom = Math.min(frame.height(), top + factor);
        for (int y = Math.max(0, top); y < bottom; y++) {
            for (int x = Math.max(0, left); x < right; x++) {
                int p = (y * frame.width() + x) * Frame.CHANNELS;
                blue += pixels.get(p) & 0xFF;
                green += pixels.get(p + 1) & 0xFF;
                red += pixels.get(p + 2) & 0xFF;
            }
        }
        put(into, at, factor, blue, green, red);
    }

    /** Divided by the whole square, so that what lies beyond the edge counts as black. */
    private static void put(Frame into, int at, int factor, int blue, int green, int red) {
        int area = factor * factor;
        into.pixels().put(at, (byte) ((blue + area / 2) / area));
        into.pixels().put(at + 1, (byte) ((green + area / 2) / area));
        into.pixels().put(at + 2, (byte) ((red + area / 2) / area));
    }

    Frame picture() {
        return picture;
    }

    /** From the piece's pixels to this region's. */
    Similarity from(Similarity toFrame) {
        double half = (factor - 1) / 2.0;
        return new Similarity(
                toFrame.a() / factor,
                toFrame.b() / factor,
                (toFrame.tx() - left - half) / factor,
                (toFrame.ty() - top - half) / factor);
    }

    @Override
    public void close() {
        picture.close();
    }
}
