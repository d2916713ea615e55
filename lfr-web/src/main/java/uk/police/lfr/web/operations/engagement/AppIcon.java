package uk.police.lfr.web.operations.engagement;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.geom.Ellipse2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import javax.imageio.ImageIO;
import javax.imageio.ImageWriter;
import javax.imageio.stream.ImageOutputStream;
import javax.imageio.stream.MemoryCacheImageOutputStream;

/**
 * The mark of the installed pages: a ring and a dot on the bar's blue, with room for a system that rounds it off. Drawn and
 * not shipped as a picture: the server would unpack that beside its temporary files, where no open picture may lie.
 * Stateless.
 */
final class AppIcon {
    /** As the bar of the staff pages. */
    static final String BLUE = "#10243e";

    private static final double RING = 0.66;
    private static final double HOLE = 0.47;
    private static final double DOT = 0.19;

    private AppIcon() {}

    /**
     * @param side in pixels
     * @return a square PNG
     */
    static byte[] png(int side) {
        BufferedImage picture = new BufferedImage(side, side, BufferedImage.TYPE_INT_RGB);
        Graphics2D pen = picture.createGraphics();
        pen.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        pen.setColor(Color.decode(BLUE));
        pen.fillRect(0, 0, side, side);
        disc(pen, side, RING, Color.WHITE);
        disc(pen, side, HOLE, Color.decode(BLUE));
        disc(pen, side, DOT, Color.WHITE);
        pen.dispose();
        return coded(picture);
    }

    private static void disc(Graphics2D pen, int side, double share, Color colour) {
        double across = side * share;
        double edge = (side - across) / 2;
        pen.setColor(colour);
        pen.fill(new Ellipse2D.Double(edge, edge, across, across));
    }

    private static byte[] coded(BufferedImage picture) {
        ImageWriter writer = ImageIO.getImageWritersByFormatName("png").next();
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ImageOutputStream memory = new MemoryCacheImageOutputStream(bytes)) {
            writer.setOutput(memory);
            writer.write(picture);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } finally {
            writer.dispose();
        }
        return bytes.toByteArray();
    }
}
