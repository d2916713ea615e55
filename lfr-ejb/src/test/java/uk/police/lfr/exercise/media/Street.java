package uk.police.lfr.exercise.media;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.GradientPaint;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.awt.image.ConvolveOp;
import java.awt.image.Kernel;
import java.util.Arrays;
import java.util.Random;

/** The place: two rows of shop fronts along a pavement that runs away from the camera, with grain and a soft lens. */
final class Street {
    static final int WIDTH = 1280;
    static final int HEIGHT = 720;
    private static final int VANISHING_Y = (int) Walk.HORIZON_Y;
    private static final int LENS = 3;

    private final Random random;

    Street(long seed) {
        this.random = new Random(seed);
    }

    BufferedImage picture() {
        BufferedImage street = new BufferedImage(WIDTH, HEIGHT, BufferedImage.TYPE_INT_RGB);
        Graphics2D canvas = street.createGraphics();
        canvas.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        canvas.setPaint(new GradientPaint(0, 0, new Color(0x6E7378), 0, HEIGHT, new Color(0x9A958C)));
        canvas.fillRect(0, 0, WIDTH, HEIGHT);
        paving(canvas);
        fronts(canvas, -1);
        fronts(canvas, 1);
        canvas.dispose();
        grain(street);
        return softened(street);
    }

    private void paving(Graphics2D canvas) {
        canvas.setColor(new Color(0x7F7B74));
        canvas.setStroke(new BasicStroke(1.6f));
        for (int lane = -12; lane <= 12; lane++) {
            canvas.drawLine(WIDTH / 2, VANISHING_Y, WIDTH / 2 + lane * 160, HEIGHT);
        }
        for (int row = 1; row < 26; row++) {
            int y = VANISHING_Y + 14_000 / (row * 20 + 2);
            canvas.drawLine(0, y, WIDTH, y);
        }
    }

    /** Walls on one side, each farther one narrower and lower, with doors and windows. */
    private void fronts(Graphics2D canvas, int side) {
        for (int house = 9; house >= 1; house--) {
            double near = 560.0 / house;
            double far = 560.0 / (house + 1);
            int[] xs = {edge(side, near), edge(side, far), edge(side, far), edge(side, near)};
            int[] ys = {0, 0, VANISHING_Y + (int) (far * 0.95), VANISHING_Y + (int) (near * 0.95)};
            canvas.setColor(wall());
            canvas.fillPolygon(xs, ys, 4);
            window(canvas, side, near, far);
        }
    }

    private static int edge(int side, double distance) {
        return WIDTH / 2 + (int) (side * (distance + 60));
    }

    private void window(Graphics2D canvas, int side, double near, double far) {
        double from = near - (near - far) * 0.2;
        double to = near - (near - far) * 0.8;
        int[] xs = {edge(side, from), edge(side, to), edge(side, to), edge(side, from)};
        int[] ys = {
            VANISHING_Y + (int) (from * 0.15),
            VANISHING_Y + (int) (to * 0.15),
            VANISHING_Y + (int) (to * 0.75),
            VANISHING_Y + (int) (from * 0.75)
        };
        int glass = 40 + random.nextInt(50);
        canvas.setColor(new Color(glass, glass + 8, glass + 14));
        canvas.fillPolygon(xs, ys, 4);
        canvas.setColor(new Color(0xB5B0A4));
        canvas.drawPolygon(xs, ys, 4);
    }

    private Color wall() {
        int tone = 90 + random.nextInt(70);
        return new Color(tone + random.nextInt(25), tone + random.nextInt(12), tone);
    }

    private void grain(BufferedImage street) {
        for (int y = 0; y < HEIGHT; y++) {
            for (int x = 0; x < WIDTH; x++) {
                int change = (int) (random.nextGaussian() * 7);
                int rgb = street.getRGB(x, y);
                street.setRGB(x, y, shifted(rgb, 16, change) | shifted(rgb, 8, change) | shifted(rgb, 0, change));
            }
        }
    }

    private static int shifted(int rgb, int bits, int change) {
        return Math.max(0, Math.min(255, (rgb >> bits & 0xFF) + change)) << bits;
    }

    private static BufferedImage softened(BufferedImage sharp) {
        float[] weights = new float[LENS * LENS];
        Arrays.fill(weights, 1f / weights.length);
        return new ConvolveOp(new Kernel(LENS, LENS, weights), ConvolveOp.EDGE_NO_OP, null)
                .filter(sharp, new BufferedImage(WIDTH, HEIGHT, BufferedImage.TYPE_INT_RGB));
    }
}
