package uk.police.lfr.bench;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.awt.image.ConvolveOp;
import java.awt.image.Kernel;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import javax.imageio.ImageIO;
import uk.police.lfr.evaluation.set.LabelledPicture;
import uk.police.lfr.evaluation.set.LabelledSet;
import uk.police.lfr.vision.Frame;
import uk.police.lfr.vision.Stills;
import uk.police.lfr.vision.source.ClipWriter;

/**
 * A film with truth from labelled pictures, for {@code mvn -Pevaluate}: people one after the other, each shown by three
 * pictures in turn, eight a second, small, soft and noisy, as a track of a face that moves would give. Who has six
 * pictures or more is listed with three others; who has three to five is on no list. Arguments: set, folder to make,
 * width of a picture in the film.
 */
public final class FilmOfPictures {
    private static final int WIDTH = 640;
    private static final int HEIGHT = 360;
    private static final int FRAMES_PER_SECOND = 8;
    private static final int FRAMES_EACH = 9;
    private static final int SHOWN = 3;

    /** So that a place is empty for longer than a track lives before somebody else stands there. */
    private static final int PLACES = 4;

    private static final double NOISE = 6;
    private static final int BITS_PER_SECOND = 1_500_000;

    private final Random random = new Random(1);
    private final Path folder;
    private final int size;
    private final StringBuilder passages = new StringBuilder("person,from,to\n");
    private int frames;

    private FilmOfPictures(Path folder, int size) {
        this.folder = folder;
        this.size = size;
    }

    public static void main(String[] args) throws IOException {
        Files.createDirectories(Path.of(args[1]));
        new FilmOfPictures(Path.of(args[1]), Integer.parseInt(args[2])).make(LabelledSet.read(Path.of(args[0])));
    }

    private void make(LabelledSet set) throws IOException {
        List<List<LabelledPicture>> listed = new ArrayList<>();
        List<List<LabelledPicture>> others = new ArrayList<>();
        for (List<LabelledPicture> pictures : set.people().values()) {
            if (pictures.size() >= 2 * SHOWN) {
                listed.add(pictures);
            } else if (pictures.size() >= SHOWN) {
                others.add(pictures);
            }
        }
        try (ClipWriter film =
                ClipWriter.h264(folder.resolve("film.mp4"), WIDTH, HEIGHT, FRAMES_PER_SECOND, BITS_PER_SECOND)) {
            for (int i = 0; i < listed.size(); i++) {
                list(listed.get(i).subList(0, SHOWN));
                pass(film, listed.get(i).subList(SHOWN, 2 * SHOWN));
                if (i < others.size()) {
                    pass(film, others.get(i).subList(0, SHOWN));
                }
            }
        }
        Files.writeString(folder.resolve("passages.csv"), passages);
    }

    private void list(List<LabelledPicture> references) throws IOException {
        for (LabelledPicture reference : references) {
            Path to = folder.resolve("list").resolve(reference.name());
            Files.createDirectories(to.getParent());
            Files.copy(reference.file(), to, StandardCopyOption.REPLACE_EXISTING);
        }
    }

    private void pass(ClipWriter film, List<LabelledPicture> pictures) throws IOException {
        int place = frames / FRAMES_EACH % PLACES;
        passages.append(String.format(
                Locale.ROOT,
                "%s,%.3f,%.3f%n",
                pictures.get(0).person(),
                (double) frames / FRAMES_PER_SECOND,
                (double) (frames + FRAMES_EACH) / FRAMES_PER_SECOND));
        List<BufferedImage> faces = new ArrayList<>();
        for (LabelledPicture picture : pictures) {
            faces.add(soft(ImageIO.read(picture.file().toFile())));
        }
        for (int i = 0; i < FRAMES_EACH; i++, frames++) {
            try (Frame frame = Stills.frameOf(street(faces.get(i % SHOWN), place))) {
                film.add(frame);
            }
        }
    }

    private BufferedImage soft(BufferedImage picture) {
        BufferedImage small = new BufferedImage(size, size, BufferedImage.TYPE_3BYTE_BGR);
        Graphics2D graphics = small.createGraphics();
        graphics.setRenderingHint(RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BILINEAR);
        graphics.drawImage(picture.getScaledInstance(size, size, java.awt.Image.SCALE_AREA_AVERAGING), 0, 0, null);
        graphics.dispose();
        float[] weights = new float[9];
        Arrays.fill(weights, 1 / 16f);
        weights[4] = 0.5f;
        return new ConvolveOp(new Kernel(3, 3, weights), ConvolveOp.EDGE_NO_OP, null).filter(small, null);
    }

    private BufferedImage street(BufferedImage face, int place) {
        BufferedImage image = new BufferedImage(WIDTH, HEIGHT, BufferedImage.TYPE_3BYTE_BGR);
        Graphics2D graphics = image.createGraphics();
        graphics.setColor(new Color(90, 95, 100));
        graphics.fillRect(0, 0, WIDTH, HEIGHT);
        graphics.drawImage(face, 10 + place * (WIDTH - 20) / PLACES, (HEIGHT - size) / 2, null);
        graphics.dispose();
        for (int y = 0; y < HEIGHT; y++) {
            for (int x = 0; x < WIDTH; x++) {
                int noise = (int) Math.round(NOISE * random.nextGaussian());
                image.setRGB(x, y, noisy(image.getRGB(x, y), noise));
            }
        }
        return image;
    }

    private static int noisy(int rgb, int noise) {
        int red = Math.max(0, Math.min(255, (rgb >> 16 & 255) + noise));
        int green = Math.max(0, Math.min(255, (rgb >> 8 & 255) + noise));
        int blue = Math.max(0, Math.min(255, (rgb & 255) + noise));
        return red << 16 | green << 8 | blue;
    }
}
