package uk.police.lfr.exercise.media;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.Shape;
import java.awt.geom.AffineTransform;
import java.awt.geom.Area;
import java.awt.geom.Path2D;
import java.awt.geom.RoundRectangle2D;

/** What carries a head: shoulders, coat and legs in one colour. Measures are in face widths from the face's centre. */
final class Body {
    private static final Shape COAT = coat();
    private static final Shape LEGS = legs();

    private Body() {}

    private static Shape coat() {
        Path2D path = new Path2D.Double();
        path.moveTo(-0.45, 0.75);
        path.curveTo(-0.9, 0.95, -1.45, 1.0, -1.6, 1.5);
        path.lineTo(-1.65, 4.6);
        path.lineTo(1.65, 4.6);
        path.lineTo(1.6, 1.5);
        path.curveTo(1.45, 1.0, 0.9, 0.95, 0.45, 0.75);
        path.closePath();
        return path;
    }

    private static Shape legs() {
        Area legs = new Area(new RoundRectangle2D.Double(-1.2, 4.5, 1.1, 4.2, 0.3, 0.3));
        legs.add(new Area(new RoundRectangle2D.Double(0.1, 4.5, 1.1, 4.2, 0.3, 0.3)));
        return legs;
    }

    static void draw(Graphics2D canvas, double x, double y, double faceWidth, int clothes) {
        AffineTransform before = canvas.getTransform();
        canvas.translate(x, y);
        canvas.scale(faceWidth, faceWidth);
        Color coat = new Color(clothes);
        canvas.setColor(coat.darker().darker());
        canvas.fill(LEGS);
        canvas.setColor(coat);
        canvas.fill(COAT);
        canvas.setColor(coat.darker());
        canvas.fill(new RoundRectangle2D.Double(-0.04, 1.1, 0.08, 3.5, 0.05, 0.05));
        canvas.setTransform(before);
    }

    /** Whether a person with this face hides the point: head and coat do. */
    static boolean covers(double x, double y, double faceWidth, double pointX, double pointY) {
        double across = (pointX - x) / faceWidth;
        double down = (pointY - y) / faceWidth;
        return Math.hypot(across / 0.75, down / 1.0) < 1 || COAT.contains(across, down);
    }
}
