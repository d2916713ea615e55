package uk.police.lfr.vision.geometry;

import java.util.List;
import uk.police.lfr.vision.Landmarks.Point;

/**
 * Rotation, uniform scale and shift: {@code x' = a x - b y + tx, y' = b x + a y + ty}, pixel centres at whole numbers.
 */
public record Similarity(double a, double b, double tx, double ty) {
    /** Scale without rotation, then shift. */
    public static Similarity scaleAndShift(double scale, double tx, double ty) {
        return new Similarity(scale, 0, tx, ty);
    }

    /**
     * The transform that brings the points nearest to the targets, by least squares over all four freedoms.
     *
     * @param points at least two different ones
     * @param targets as many
     */
    public static Similarity fit(List<Point> points, List<Point> targets) {
        Point from = centre(points);
        Point to = centre(targets);
        double along = 0;
        double across = 0;
        double size = 0;
        for (int i = 0; i < points.size(); i++) {
            double px = points.get(i).x() - from.x();
            double py = points.get(i).y() - from.y();
            double qx = targets.get(i).x() - to.x();
            double qy = targets.get(i).y() - to.y();
            along += px * qx + py * qy;
            across += px * qy - py * qx;
            size += px * px + py * py;
        }
        double a = along / size;
        double b = across / size;
        return new Similarity(a, b, to.x() - a * from.x() + b * from.y(), to.y() - b * from.x() - a * from.y());
    }

    private static Point centre(List<Point> points) {
        double x = points.stream().mapToDouble(Point::x).average().orElseThrow();
        double y = points.stream().mapToDouble(Point::y).average().orElseThrow();
        return new Point((float) x, (float) y);
    }

    public double scale() {
        return Math.hypot(a, b);
    }

    public Similarity inverse() {
        double det = a * a + b * b;
        double ia = a / det;
        double ib = -b / det;
        return new Similarity(ia, ib, -(ia * tx - ib * ty), -(ib * tx + ia * ty));
    }

    public double x(double px, double py) {
        return a * px - b * py + tx;
    }

    public double y(double px, double py) {
        return b * px + a * py + ty;
    }
}
