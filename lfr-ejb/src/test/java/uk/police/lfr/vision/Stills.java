package uk.police.lfr.vision;

import java.awt.image.BufferedImage;
import java.awt.image.ConvolveOp;
import java.awt.image.DataBufferByte;
import java.awt.image.Kernel;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Arrays;
import javax.imageio.ImageIO;

/** Reads still pictures into frames, for tests that must not depend on the product's own decoder. */
public final class Stills {
    private Stills() {}

    public static Frame read(Path file) {
        try (var in = Files.newInputStream(file)) {
            BufferedImage image = ImageIO.read(in);
            if (image == null) {
                throw new IllegalArgumentException(file + " is no picture");
            }
            return frameOf(image);
        } catch (IOException e) {
            throw new IllegalArgumentException("Cannot read " + file, e);
        }
    }

    public static Frame frameOf(BufferedImage image) {
        return frameOf(image, Instant.EPOCH);
    }

    public static Frame frameOf(BufferedImage image, Instant capturedAt) {
        Frame frame = Frame.allocate(image.getWidth(), image.getHeight(), capturedAt);
        if (image.getType() == BufferedImage.TYPE_3BYTE_BGR) {
            frame.pixels().put(0, ((DataBufferByte) image.getRaster().getDataBuffer()).getData());
            return frame;
        }
        int at = 0;
        for (int y = 0; y < image.getHeight(); y++) {
            for (int x = 0; x < image.getWidth(); x++) {
                int rgb = image.getRGB(x, y);
                frame.pixels().put(at++, (byte) rgb);
                frame.pixels().put(at++, (byte) (rgb >> 8));
                frame.pixels().put(at++, (byte) (rgb >> 16));
            }
        }
        return frame;
    }

    /** Out of focus: each pixel the mean of a square of that side. */
    public static BufferedImage blurred(BufferedImage image, int side) {
        BufferedImage plain = new BufferedImage(image.getWidth(), image.getHeight(), BufferedImage.TYPE_INT_RGB);
        plain.createGraphics().drawImage(image, 0, 0, null);
        float[] weights = new float[side * side];
        Arrays.fill(weights, 1f / weights.length);
        return new ConvolveOp(new Kernel(side, side, weights)).filter(plain, null);
    }

    /** The same picture captured at another time, which the caller closes. */
    public static Frame at(Frame picture, Instant capturedAt) {
        Frame frame = Frame.allocate(picture.width(), picture.height(), capturedAt);
        frame.pixels().put(0, picture.pixels(), 0, picture.width() * picture.height() * Frame.CHANNELS);
        return frame;
    }
}
