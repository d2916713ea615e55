package uk.police.lfr.bench;

import java.awt.Color;
import java.awt.GradientPaint;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.geom.RoundRectangle2D;
import java.awt.image.BufferedImage;
import uk.police.lfr.vision.Landmarks;

/** Pictures made worse: smaller, darker, brighter, in shadow, covered. Covers are drawn, so they are easier than real ones. */
final class Spoiled {
    private Spoiled() {}

    static BufferedImage copy(BufferedImage picture, double size) {
        int width = (int) (picture.getWidth() * size);
        int height = (int) (picture.getHeight() * size);
        BufferedImage copy = new BufferedImage(width, height, BufferedImage.TYPE_3BYTE_BGR);
        Graphics2D graphics = copy.createGraphics();
        graphics.setRenderingHint(RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BICUBIC);
        graphics.drawImage(picture, 0, 0, width, height, null);
        graphics.dispose();
        return copy;
    }

    interface Tone {
        int of(int x, int y, int channel);
    }

    static void each(BufferedImage picture, Tone tone) {
        for (int y = 0; y < picture.getHeight(); y++) {
            for (int x = 0; x < picture.getWidth(); x++) {
                int rgb = picture.getRGB(x, y);
                int red = most(tone.of(x, y, rgb >> 16 & 255));
                int green = most(tone.of(x, y, rgb >> 8 & 255));
                int blue = most(tone.of(x, y, rgb & 255));
                picture.setRGB(x, y, red << 16 | green << 8 | blue);
            }
        }
    }

    private static int most(int value) {
        return Math.min(255, value);
    }

    /** The half left of the nose in shadow, with an edge as wide as a third of the eyes' distance. */
    static void shade(BufferedImage picture, Landmarks face, double gain) {
        double soft = face.interEyePx() / 6;
        each(picture, (x, y, c) -> {
            double lit = Math.max(0, Math.min(1, (x - face.nose().x() + soft) / (2 * soft)));
            return (int) (c * (gain + lit * (1 - gain)));
        });
    }

    /** A bar over both eyes as sunglasses, or from the nose to below the chin as a mask; slightly shaded. */
    static void band(BufferedImage picture, Landmarks face, boolean eyes, Color colour) {
        float apart = face.interEyePx();
        float middle = (face.leftEye().x() + face.rightEye().x()) / 2;
        float top = eyes
                ? (face.leftEye().y() + face.rightEye().y()) / 2 - 0.3f * apart
                : face.nose().y();
        float height = eyes ? 0.6f * apart : 1.1f * apart;
        fill(picture, colour, middle - 1.0f * apart, top, 2.0f * apart, height);
    }

    /** Over one eye. */
    static void hand(BufferedImage picture, Landmarks face, Color colour) {
        float apart = face.interEyePx();
        fill(
                picture,
                colour,
                face.leftEye().x() - 0.45f * apart,
                face.leftEye().y() - 0.45f * apart,
                0.9f * apart,
                0.9f * apart);
    }

    private static void fill(BufferedImage picture, Color colour, float x, float y, float width, float height) {
        Graphics2D graphics = picture.createGraphics();
        graphics.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        graphics.setPaint(new GradientPaint(x, y, colour, x + width, y + height, colour.brighter()));
        graphics.fill(new RoundRectangle2D.Float(x, y, width, height, height / 3, height / 3));
        graphics.dispose();
    }
}
