package uk.police.lfr.models.support;

import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.geom.AffineTransform;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Path;
import javax.imageio.ImageIO;

/** A decoded picture, warped and read out as network input. */
public record Picture(BufferedImage pixels) {
    public static Picture read(Path file) throws IOException {
        return new Picture(ImageIO.read(file.toFile()));
    }

    public int width() {
        return pixels.getWidth();
    }

    public int height() {
        return pixels.getHeight();
    }

    public Picture stretched(int width, int height) {
        double x = (double) width / width();
        double y = (double) height / height();
        return warped(AffineTransform.getScaleInstance(x, y), width, height);
    }

    /** @return the square with this side around this centre, as {@code size} x {@code size}; black outside */
    public Picture square(float centreX, float centreY, float side, int size) {
        AffineTransform transform = AffineTransform.getScaleInstance(size / side, size / side);
        transform.translate(side / 2 - centreX, side / 2 - centreY);
        return warped(transform, size, size);
    }

    public Picture warped(AffineTransform transform, int width, int height) {
        BufferedImage target = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        Graphics2D canvas = target.createGraphics();
        canvas.setRenderingHint(RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BILINEAR);
        canvas.drawImage(pixels, transform, null);
        canvas.dispose();
        return new Picture(target);
    }

    /** @return channels RGB or BGR, each row by row, as (value - mean) / std */
    public float[] planes(String colour, float mean, float std) {
        float[] planes = new float[3 * width() * height()];
        for (int channel = 0; channel < 3; channel++) {
            int shift = colour.charAt(channel) == 'R' ? 16 : colour.charAt(channel) == 'G' ? 8 : 0;
            for (int y = 0; y < height(); y++) {
                for (int x = 0; x < width(); x++) {
                    int value = pixels.getRGB(x, y) >> shift & 0xff;
                    planes[(channel * height() + y) * width() + x] = (value - mean) / std;
                }
            }
        }
        return planes;
    }
}
