package uk.police.lfr.exercise.media;

import java.awt.image.BufferedImage;
import java.awt.image.DataBufferInt;
import java.time.Instant;
import java.util.Random;
import uk.police.lfr.vision.Frame;

/** Turns the painted picture into a frame as a sensor would, with noise that is new in each frame. One thread. */
final class SensorNoise {
    private static final double SIGMA = 2.2;
    private static final int TABLE = 1 << 16;

    /** Largest change, so that level plus noise plus this indexes {@link #levels}. */
    private static final int REACH = 16;

    private final byte[] table = new byte[TABLE];
    private final byte[] levels = new byte[256 + 2 * REACH];
    private final Random random;

    SensorNoise(long seed) {
        random = new Random(seed);
        for (int at = 0; at < TABLE; at++) {
            table[at] = (byte) Math.max(-REACH, Math.min(REACH, Math.round(random.nextGaussian() * SIGMA)));
        }
        for (int sum = 0; sum < levels.length; sum++) {
            levels[sum] = (byte) Math.max(0, Math.min(255, sum - REACH));
        }
    }

    /** @return a frame that the caller closes */
    Frame frameOf(BufferedImage painted) {
        int width = painted.getWidth();
        int[] pixels = ((DataBufferInt) painted.getRaster().getDataBuffer()).getData();
        Frame frame = Frame.allocate(width, painted.getHeight(), Instant.EPOCH);
        byte[] row = new byte[width * Frame.CHANNELS];
        for (int y = 0; y < painted.getHeight(); y++) {
            int offset = random.nextInt(TABLE);
            for (int x = 0; x < width; x++) {
                int rgb = pixels[y * width + x];
                int noise = table[offset + x & TABLE - 1] + REACH;
                row[3 * x] = levels[(rgb & 0xFF) + noise];
                row[3 * x + 1] = levels[(rgb >> 8 & 0xFF) + noise];
                row[3 * x + 2] = levels[(rgb >> 16 & 0xFF) + noise];
            }
            frame.pixels().put(y * row.length, row);
        }
        return frame;
    }
}
