package uk.police.lfr.exercise.media;

import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.geom.AffineTransform;
import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;
import java.awt.image.DataBufferInt;
import uk.police.lfr.vision.FaceBox;

/** Cuts heads out along a soft ellipse around the detector's box, with hair, ears and some neck. */
final class HeadCutter {
    private static final double WIDTH = 2.0;
    private static final double HEIGHT = 1.75;
    /** Up from the box's centre, for the hair. */
    private static final double LIFT = 0.06;
    /** Part of the ellipse's radius over which it fades. */
    private static final double FEATHER = 0.18;

    private final double faceWidth;

    /** @param faceWidth pixels of the cut-outs' faces; about the largest shown, as the renderer halves them itself */
    HeadCutter(double faceWidth) {
        this.faceWidth = faceWidth;
    }

    Head cut(BufferedImage picture, FaceBox box) {
        double scale = Math.min(1.5, faceWidth / box.width());
        double left = (box.left() + box.right()) / 2 - WIDTH * box.width() / 2;
        double top = (box.top() + box.bottom()) / 2 - (HEIGHT / 2 + LIFT) * box.height();
        BufferedImage cutOut = new BufferedImage(
                (int) Math.ceil(WIDTH * box.width() * scale),
                (int) Math.ceil(HEIGHT * box.height() * scale),
                BufferedImage.TYPE_INT_ARGB_PRE);
        Graphics2D canvas = cutOut.createGraphics();
        canvas.setRenderingHint(RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BICUBIC);
        AffineTransform place = AffineTransform.getScaleInstance(scale, scale);
        place.translate(-left, -top);
        canvas.drawImage(picture, place, null);
        canvas.dispose();
        feather(
                cutOut,
                place.createTransformedShape(picture.getRaster().getBounds()).getBounds2D());
        return new Head(
                cutOut,
                new Rectangle2D.Float(
                        (float) ((box.left() - left) * scale),
                        (float) ((box.top() - top) * scale),
                        (float) (box.width() * scale),
                        (float) (box.height() * scale)));
    }

    /** Fades along the ellipse, and where the picture itself ends. */
    private static void feather(BufferedImage cutOut, Rectangle2D covered) {
        double radiusX = cutOut.getWidth() / 2.0;
        double radiusY = cutOut.getHeight() / 2.0;
        int[] pixels = ((DataBufferInt) cutOut.getRaster().getDataBuffer()).getData();
        for (int y = 0; y < cutOut.getHeight(); y++) {
            double toEdgeY = Math.min(y - covered.getMinY(), covered.getMaxY() - y) / radiusY;
            for (int x = 0; x < cutOut.getWidth(); x++) {
                double toEdgeX = Math.min(x - covered.getMinX(), covered.getMaxX() - x) / radiusX;
                double inside = 1 - Math.hypot((x + 0.5 - radiusX) / radiusX / 0.8, (y + 0.5 - radiusY) / radiusY);
                double alpha = Math.min(inside, Math.min(toEdgeX, toEdgeY)) / FEATHER;
                int at = y * cutOut.getWidth() + x;
                pixels[at] = faded(pixels[at], Math.max(0, Math.min(1, alpha)));
            }
        }
    }

    /** Premultiplied: colour fades with alpha. */
    private static int faded(int argb, double alpha) {
        int faded = 0;
        for (int shift = 0; shift < 32; shift += 8) {
            faded |= (int) Math.round((argb >>> shift & 0xFF) * alpha) << shift;
        }
        return faded;
    }
}
