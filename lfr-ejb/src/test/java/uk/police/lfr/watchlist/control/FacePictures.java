package uk.police.lfr.watchlist.control;

import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.util.Arrays;
import javax.imageio.ImageIO;
import uk.police.lfr.vision.TestModels;

/** Picture files as they come with a table. */
final class FacePictures {
    private static final String GOOD = "franck_02221.jpg";

    private FacePictures() {}

    /** One face, large and sharp. */
    static byte[] good() throws IOException {
        return Files.readAllBytes(TestModels.media(GOOD));
    }

    /** The same person, another picture. */
    static byte[] goodToo() throws IOException {
        return Files.readAllBytes(TestModels.media("franck_02159.jpg"));
    }

    /** Several people. */
    static byte[] group() throws IOException {
        return Files.readAllBytes(TestModels.media("sample1.jpg"));
    }

    static byte[] small() throws IOException {
        BufferedImage large = ImageIO.read(TestModels.media(GOOD).toFile());
        BufferedImage small =
                new BufferedImage(large.getWidth() / 5, large.getHeight() / 5, BufferedImage.TYPE_INT_RGB);
        Graphics2D graphics = small.createGraphics();
        graphics.setRenderingHint(RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BILINEAR);
        graphics.drawImage(large, 0, 0, small.getWidth(), small.getHeight(), null);
        graphics.dispose();
        return jpeg(small);
    }

    static byte[] withoutAFace() throws IOException {
        return jpeg(new BufferedImage(400, 300, BufferedImage.TYPE_INT_RGB));
    }

    static byte[] cutOff() throws IOException {
        byte[] whole = good();
        return Arrays.copyOf(whole, whole.length / 3);
    }

    /** A few bytes that claim to be a picture of 900 megapixels. */
    static byte[] bomb() throws IOException {
        byte[] jpeg = withoutAFace();
        int at = 2;
        while ((jpeg[at + 1] & 0xFF) != 0xC0) {
            at += 2 + ((jpeg[at + 2] & 0xFF) << 8 | jpeg[at + 3] & 0xFF);
        }
        for (int side : new int[] {at + 5, at + 7}) {
            jpeg[side] = 30_000 >> 8;
            jpeg[side + 1] = (byte) 30_000;
        }
        return jpeg;
    }

    private static byte[] jpeg(BufferedImage image) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        ImageIO.write(image, "jpg", bytes);
        return bytes.toByteArray();
    }
}
