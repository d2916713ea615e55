package uk.police.lfr.exercise.media;

import java.awt.image.BufferedImage;
import java.awt.image.DataBufferByte;
import java.time.Instant;
import uk.police.lfr.vision.Frame;

/** Frames to and from Java's own pictures. */
final class Pixels {
    private Pixels() {}

    static BufferedImage imageOf(Frame frame) {
        BufferedImage image = new BufferedImage(frame.width(), frame.height(), BufferedImage.TYPE_3BYTE_BGR);
        byte[] bytes = ((DataBufferByte) image.getRaster().getDataBuffer()).getData();
        frame.pixels().get(0, bytes);
        return image;
    }

    /** The caller closes it. */
    static Frame frameOf(BufferedImage image) {
        BufferedImage bgr = new BufferedImage(image.getWidth(), image.getHeight(), BufferedImage.TYPE_3BYTE_BGR);
        bgr.createGraphics().drawImage(image, 0, 0, null);
        Frame frame = Frame.allocate(bgr.getWidth(), bgr.getHeight(), Instant.EPOCH);
        frame.pixels().put(0, ((DataBufferByte) bgr.getRaster().getDataBuffer()).getData());
        return frame;
    }
}
