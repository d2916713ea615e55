package uk.police.lfr.vision.geometry;

import java.nio.ByteBuffer;
import uk.police.lfr.vision.Frame;

/** The part of a frame that lies under a piece, each pixel the mean of a square of the frame's. Closed after use. */
final class ShrunkRegion implements AutoCloseable {
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
        // Divided by the whole square, so that what lies beyond the edge counts as black.
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
