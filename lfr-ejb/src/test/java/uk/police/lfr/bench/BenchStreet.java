package uk.police.lfr.bench;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import javax.imageio.ImageIO;
import uk.police.lfr.vision.FaceBox;
import uk.police.lfr.vision.FaceEngine;
import uk.police.lfr.vision.Frame;
import uk.police.lfr.vision.Stills;
import uk.police.lfr.vision.source.ClipWriter;

/** A synthetic street of one size: heads cut from stills walk across a patterned ground. The same for the same seed. */
public final class BenchStreet {
    private static final List<String> STILLS =
            List.of("franck_02221.jpg", "cage.jpg", "audrey.jpg", "SeanConnery.jpg", "bieber_small.jpg");
    private static final int FRAMES_PER_SECOND = 25;

    private final int width;
    private final int height;
    private final List<BufferedImage> heads = new ArrayList<>();
    private final BufferedImage ground;

    public BenchStreet(FaceEngine engine, Path media, int width, int height) throws IOException {
        this.width = width;
        this.height = height;
        ground = ground(width, height);
        for (String still : STILLS) {
            heads.add(head(engine, media.resolve(still)));
        }
    }

    private static BufferedImage ground(int width, int height) {
        BufferedImage image = new BufferedImage(width, height, BufferedImage.TYPE_3BYTE_BGR);
        Graphics2D graphics = image.createGraphics();
        Random random = new Random(3);
        for (int i = 0; i < 4000; i++) {
            graphics.setColor(new Color(60 + random.nextInt(120), 60 + random.nextInt(120), 60 + random.nextInt(120)));
            graphics.fillRect(
                    random.nextInt(width), random.nextInt(height), 10 + random.nextInt(80), 4 + random.nextInt(30));
        }
        return image;
    }

    private static BufferedImage head(FaceEngine engine, Path still) throws IOException {
        try (Frame picture = Stills.read(still)) {
            FaceBox box = engine.faces(picture).get(0).box();
            int left = Math.max(0, Math.round(box.left() - box.width() / 2));
            int top = Math.max(0, Math.round(box.top() - box.height() / 2));
            int right = Math.min(picture.width(), Math.round(box.right() + box.width() / 2));
            int bottom = Math.min(picture.height(), Math.round(box.bottom() + box.height() / 3));
            return ImageIO.read(still.toFile()).getSubimage(left, top, right - left, bottom - top);
        }
    }

    /** One picture; head i is 90 to 170 pixels wide with its hair, so its face 45 to 85. */
    public Frame frame(int number, Instant capturedAt) {
        BufferedImage image = new BufferedImage(width, height, BufferedImage.TYPE_3BYTE_BGR);
        Graphics2D graphics = image.createGraphics();
        graphics.setRenderingHint(RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BICUBIC);
        graphics.drawImage(ground, 0, 0, null);
        for (int i = 0; i < heads.size(); i++) {
            BufferedImage head = heads.get(i);
            int w = 90 + 20 * i;
            int h = w * head.getHeight() / head.getWidth();
            int x = Math.floorMod(i * 311 + (i % 2 == 0 ? 4 : -4) * number, width + w) - w;
            graphics.drawImage(head, x, height / 4 + i * height / 12, w, h, null);
        }
        graphics.dispose();
        return Stills.frameOf(image, capturedAt);
    }

    /** The same as an H.264 film. */
    public void film(Path file, int frames) {
        try (ClipWriter writer = ClipWriter.h264(file, width, height, FRAMES_PER_SECOND, width * height * 4)) {
            for (int i = 0; i < frames; i++) {
                try (Frame frame = frame(i, Instant.EPOCH)) {
                    writer.add(frame);
                }
            }
        }
    }
}
