package uk.police.lfr.exercise.media;

import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.geom.AffineTransform;
import java.awt.image.BufferedImage;
import java.awt.image.DataBufferInt;

/** Puts a head into the film in its size and with the blur of its movement. One thread. */
final class HeadPainter {
    /** @param blurPx length of the line along which the open shutter smears it; below 2 nothing is to be seen */
    void paint(Graphics2D canvas, Head head, double centreX, double centreY, double faceWidth, double blurPx) {
        BufferedImage cutOut = head.cutOut();
        double scale = faceWidth / head.faceWidth();
        double left = centreX - head.face().getCenterX() * scale;
        double top = centreY - head.face().getCenterY() * scale;
        while (scale < 0.5) {
            cutOut = halved(cutOut);
            scale *= 2;
        }
        int smear = (int) Math.round(blurPx);
        canvas.drawImage(
                placed(cutOut, scale, left, top, smear), (int) Math.floor(left) - smear, (int) Math.floor(top), null);
    }

    private static BufferedImage placed(BufferedImage cutOut, double scale, double left, double top, int smear) {
        BufferedImage sized = new BufferedImage(
                (int) Math.ceil(cutOut.getWidth() * scale) + 1 + 2 * smear,
                (int) Math.ceil(cutOut.getHeight() * scale) + 1,
                BufferedImage.TYPE_INT_ARGB_PRE);
        Graphics2D canvas = bilinear(sized);
        AffineTransform place =
                AffineTransform.getTranslateInstance(left - Math.floor(left) + smear, top - Math.floor(top));
        place.scale(scale, scale);
        canvas.drawImage(cutOut, place, null);
        canvas.dispose();
        if (smear >= 2) {
            smear(sized, smear);
        }
        return sized;
    }

    private static BufferedImage halved(BufferedImage picture) {
        BufferedImage half = new BufferedImage(
                Math.max(1, picture.getWidth() / 2), Math.max(1, picture.getHeight() / 2), picture.getType());
        Graphics2D canvas = bilinear(half);
        canvas.drawImage(picture, 0, 0, half.getWidth(), half.getHeight(), null);
        canvas.dispose();
        return half;
    }

    private static Graphics2D bilinear(BufferedImage picture) {
        Graphics2D canvas = picture.createGraphics();
        canvas.setRenderingHint(RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BILINEAR);
        return canvas;
    }

    /** Running mean along each row, in place; premultiplied, so that clear pixels lend no colour. */
    private static void smear(BufferedImage picture, int length) {
        int width = picture.getWidth();
        int[] pixels = ((DataBufferInt) picture.getRaster().getDataBuffer()).getData();
        int[] row = new int[width];
        for (int start = 0; start < pixels.length; start += width) {
            System.arraycopy(pixels, start, row, 0, width);
            for (int shift = 0; shift < 32; shift += 8) {
                smearChannel(row, pixels, start, length, shift);
            }
        }
    }

    private static void smearChannel(int[] row, int[] pixels, int start, int length, int shift) {
        int sum = 0;
        for (int x = 0; x < row.length + length / 2; x++) {
            sum += x < row.length ? row[x] >>> shift & 0xFF : 0;
            sum -= x >= length ? row[x - length] >>> shift & 0xFF : 0;
            int at = x - length / 2;
            if (at >= 0) {
                pixels[start + at] = pixels[start + at] & ~(0xFF << shift) | sum / length << shift;
            }
        }
    }
}
