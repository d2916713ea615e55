package uk.police.lfr.residue;

import java.awt.Color;
import java.awt.GradientPaint;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import javax.imageio.ImageIO;
import uk.police.lfr.vision.Frame;
import uk.police.lfr.vision.Stills;
import uk.police.lfr.vision.TestModels;
import uk.police.lfr.vision.source.ClipWriter;

/** A street in 720p: two who are on no list and one who is listed walk by in the first two seconds; then nobody comes. */
final class ResidueFilm {
    static final int FRAMES_PER_SECOND = 25;
    static final int FRAMES_WITH_PEOPLE = 2 * FRAMES_PER_SECOND;

    /** Read again and again, as a camera's stand-in is. */
    static final int FRAMES = 8 * FRAMES_PER_SECOND;

    static final String LISTED = "audrey.jpg";
    static final String CANARY = "cage.jpg";

    private static final int WIDTH = 1280;
    private static final int HEIGHT = 720;
    private static final int BITS_PER_SECOND = 6_000_000;
    private static final int STEP_PX = 1;

    private final BufferedImage street = street();
    private final List<Walker> walkers = new ArrayList<>();

    private record Walker(BufferedImage picture, int left, int top) {}

    private ResidueFilm() throws IOException {
        walkers.add(walker(CANARY, 20, 60, 360));
        walkers.add(walker("SeanConnery.jpg", 420, 100, 340));
        walkers.add(walker(LISTED, 820, 80, 380));
    }

    static Path write(Path file) throws IOException {
        ResidueFilm film = new ResidueFilm();
        try (ClipWriter clip = ClipWriter.h264(file, WIDTH, HEIGHT, FRAMES_PER_SECOND, BITS_PER_SECOND)) {
            for (int i = 0; i < FRAMES; i++) {
                try (Frame frame = Stills.frameOf(film.picture(i))) {
                    clip.add(frame);
                }
            }
        }
        return file;
    }

    private static Walker walker(String still, int left, int top, int width) throws IOException {
        BufferedImage whole = ImageIO.read(TestModels.media(still).toFile());
        int height = Math.min(HEIGHT - top, whole.getHeight() * width / whole.getWidth());
        BufferedImage scaled = new BufferedImage(width, height, BufferedImage.TYPE_3BYTE_BGR);
        Graphics2D pen = scaled.createGraphics();
        pen.setRenderingHint(RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BILINEAR);
        pen.drawImage(whole, 0, 0, width, whole.getHeight() * width / whole.getWidth(), null);
        pen.dispose();
        return new Walker(scaled, left, top);
    }

    private BufferedImage picture(int number) {
        BufferedImage picture = new BufferedImage(WIDTH, HEIGHT, BufferedImage.TYPE_3BYTE_BGR);
        Graphics2D pen = picture.createGraphics();
        pen.drawImage(street, 0, 0, null);
        if (number < FRAMES_WITH_PEOPLE) {
            for (Walker walker : walkers) {
                pen.drawImage(walker.picture, walker.left + number * STEP_PX, walker.top, null);
            }
        }
        pen.dispose();
        return picture;
    }

    /** Without texture, empty pictures would be coded as nothing and overwrite nothing. */
    private static BufferedImage street() {
        BufferedImage street = new BufferedImage(WIDTH, HEIGHT, BufferedImage.TYPE_3BYTE_BGR);
        Graphics2D pen = street.createGraphics();
        pen.setPaint(new GradientPaint(0, 0, new Color(90, 110, 130), WIDTH, HEIGHT, new Color(150, 140, 120)));
        pen.fillRect(0, 0, WIDTH, HEIGHT);
        Random random = new Random(7);
        for (int i = 0; i < 400; i++) {
            pen.setColor(new Color(80 + random.nextInt(90), 80 + random.nextInt(90), 80 + random.nextInt(90)));
            pen.fillRect(random.nextInt(WIDTH), random.nextInt(HEIGHT), 40, 24);
        }
        pen.dispose();
        return street;
    }
}
