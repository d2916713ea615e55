package uk.police.lfr.exercise.media;

import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.awt.image.DataBufferInt;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import uk.police.lfr.vision.Frame;
import uk.police.lfr.vision.source.ClipWriter;

/** Films the street while people walk through it, and notes where each face is. The end joins the beginning. */
final class StreetFilm {
    static final int FRAMES_PER_SECOND = 25;
    private static final int BITS_PER_SECOND = 3_000_000;
    /** Points across a face's box at which it is seen or hidden. */
    private static final int SAMPLES = 9;

    private final List<Walk> walks;
    private final int frames;
    private final BufferedImage street;
    private final SensorNoise noise;
    private final HeadPainter heads = new HeadPainter();

    StreetFilm(List<Walk> walks, int frames, long seed) {
        this.walks = walks;
        this.frames = frames;
        this.street = new Street(seed).picture();
        this.noise = new SensorNoise(seed);
    }

    /** Writes the film. */
    List<TruthRow> shoot(Path film) {
        List<TruthRow> truth = new ArrayList<>();
        BufferedImage canvas = new BufferedImage(Street.WIDTH, Street.HEIGHT, BufferedImage.TYPE_INT_RGB);
        try (ClipWriter clip = ClipWriter.h264(film, Street.WIDTH, Street.HEIGHT, FRAMES_PER_SECOND, BITS_PER_SECOND)) {
            for (int frame = 0; frame < frames; frame++) {
                List<Walk> present = presentAt(frame);
                paint(canvas, present, frame);
                truth.addAll(truthOf(present, frame));
                try (Frame picture = noise.frameOf(canvas)) {
                    clip.add(picture);
                }
            }
        }
        return truth;
    }

    /** The farthest first, as they are painted. */
    private List<Walk> presentAt(int frame) {
        return walks.stream()
                .filter(walk -> walk.stepAt(frame, frames) < walk.frames())
                .sorted(Comparator.comparingDouble(walk -> walk.faceWidth(walk.stepAt(frame, frames))))
                .toList();
    }

    private void paint(BufferedImage picture, List<Walk> present, int frame) {
        System.arraycopy(pixels(street), 0, pixels(picture), 0, Street.WIDTH * Street.HEIGHT);
        Graphics2D canvas = picture.createGraphics();
        canvas.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        for (Walk walk : present) {
            int step = walk.stepAt(frame, frames);
            double x = walk.x(step);
            double y = walk.y(step);
            double width = walk.faceWidth(step);
            Body.draw(canvas, x, y, width, walk.clothes());
            heads.paint(canvas, walk.person().head(step), x, y, width, walk.blurPx(step));
        }
        canvas.dispose();
    }

    private static int[] pixels(BufferedImage picture) {
        return ((DataBufferInt) picture.getRaster().getDataBuffer()).getData();
    }

    private List<TruthRow> truthOf(List<Walk> present, int frame) {
        List<TruthRow> rows = new ArrayList<>();
        for (int index = 0; index < present.size(); index++) {
            TruthRow row = row(present.get(index), present.subList(index + 1, present.size()), frame);
            if (row.visibleFraction() > 0) {
                rows.add(row);
            }
        }
        return rows;
    }

    private TruthRow row(Walk walk, List<Walk> nearer, int frame) {
        int step = walk.stepAt(frame, frames);
        Head head = walk.person().head(step);
        double half = walk.faceWidth(step) / 2;
        double tall = half * head.face().height / head.face().width;
        double x = walk.x(step);
        double y = walk.y(step);
        int seen = 0;
        for (int sample = 0; sample < SAMPLES * SAMPLES; sample++) {
            double pointX = x + half * (2.0 * (sample % SAMPLES) / (SAMPLES - 1) - 1);
            double pointY = y + tall * (2.0 * (sample / SAMPLES) / (SAMPLES - 1) - 1);
            seen += isSeen(pointX, pointY, nearer, frame) ? 1 : 0;
        }
        double visible = (double) seen / (SAMPLES * SAMPLES);
        return new TruthRow(
                frame,
                walk.actor(),
                walk.person().label(),
                x - half,
                y - tall,
                x + half,
                y + tall,
                walk.blurPx(step),
                visible);
    }

    private boolean isSeen(double x, double y, List<Walk> nearer, int frame) {
        if (x < 0 || y < 0 || x >= Street.WIDTH || y >= Street.HEIGHT) {
            return false;
        }
        for (Walk walk : nearer) {
            int step = walk.stepAt(frame, frames);
            if (Body.covers(walk.x(step), walk.y(step), walk.faceWidth(step), x, y)) {
                return false;
            }
        }
        return true;
    }
}
