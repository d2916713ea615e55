package uk.police.lfr.vision.live;

import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.List;
import uk.police.lfr.vision.Frame;

/** Covers parts of a frame that nobody may see, with one flat colour. Immutable, thread-safe. */
public final class PrivacyMask {
    /** Covers nothing. */
    public static final PrivacyMask NONE = new PrivacyMask(List.of());

    private static final byte GREY = 96;

    private final List<List<Corner>> polygons;

    /** @param polygons each with at least three corners, in order around it */
    public PrivacyMask(List<List<Corner>> polygons) {
        this.polygons = polygons.stream().map(List::copyOf).toList();
    }

    /**
     * A corner as a share of the picture.
     *
     * @param x from the left edge, 0 to 1
     * @param y from the upper edge, 0 to 1
     */
    public record Corner(double x, double y) {}

    public boolean coversNothing() {
        return polygons.isEmpty();
    }

    /** Rows are covered from the first to the last pixel that a polygon touches, rounded outwards. */
    public void draw(Frame frame) {
        for (List<Corner> polygon : polygons) {
            for (int y = 0; y < frame.height(); y++) {
                fillRow(frame, polygon, y);
            }
        }
    }

    private static void fillRow(Frame frame, List<Corner> polygon, int row) {
        double[] crossings = crossings(polygon, (row + 0.5) / frame.height());
        for (int i = 0; i + 1 < crossings.length; i += 2) {
            int from = clamp((int) Math.floor(crossings[i] * frame.width()), frame.width());
            int to = clamp((int) Math.ceil(crossings[i + 1] * frame.width()), frame.width());
            ByteBuffer pixels = frame.pixels();
            int end = (row * frame.width() + to) * Frame.CHANNELS;
            for (int at = (row * frame.width() + from) * Frame.CHANNELS; at < end; at++) {
                pixels.put(at, GREY);
            }
        }
    }

    private static double[] crossings(List<Corner> polygon, double y) {
        double[] found = new double[polygon.size()];
        int count = 0;
        for (int i = 0; i < polygon.size(); i++) {
            Corner a = polygon.get(i);
            Corner b = polygon.get((i + 1) % polygon.size());
            if ((a.y() <= y) != (b.y() <= y)) {
                found[count++] = a.x() + (y - a.y()) / (b.y() - a.y()) * (b.x() - a.x());
            }
        }
        double[] sorted = Arrays.copyOf(found, count);
        Arrays.sort(sorted);
        return sorted;
    }

    private static int clamp(int value, int most) {
        return Math.max(0, Math.min(most, value));
    }
}
