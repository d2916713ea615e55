package uk.police.lfr.footage.control;

import jakarta.enterprise.context.ApplicationScoped;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import uk.police.lfr.vision.Frame;
import uk.police.lfr.vision.source.CodedPicture;
import uk.police.lfr.vision.source.PictureCoder;
import uk.police.lfr.vision.source.PictureRecoder;
import uk.police.lfr.vision.source.StreamFormat;

/**
 * Measures on this machine what it costs to cover a zone before recording: decoding and coding anew. Once, since neither
 * the machine nor our code changes while it runs. Thread-safe.
 */
@ApplicationScoped
public class BurnInCost {
    private static final int USUAL_WIDTH = 1920;
    private static final int USUAL_HEIGHT = 1080;
    private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();
    private static final int PICTURES = 25;
    private static final double PICTURES_PER_SECOND = 25;
    private static final double NANOS_PER_SECOND = 1e9;

    private Double measured;

    /** @return processor cores that a 1080p camera would take at 25 pictures a second */
    public synchronized double cores() {
        if (measured == null) {
            measured = cores(USUAL_WIDTH, USUAL_HEIGHT);
        }
        return measured;
    }

    /** @return processor cores that one camera of this size would take at 25 pictures a second */
    double cores(int width, int height) {
        List<CodedPicture> film = new ArrayList<>();
        StreamFormat format;
        try (PictureCoder coder = new PictureCoder(width, height);
                Frame frame = Frame.allocate(width, height, Instant.EPOCH)) {
            for (int i = 0; i < PICTURES; i++) {
                move(frame, i);
                film.addAll(coder.code(frame, Duration.ofMillis(40L * i).toNanos()));
            }
            format = coder.format();
        }
        long before = THREADS.getCurrentThreadCpuTime();
        try (PictureRecoder recoder = new PictureRecoder(format, frame -> {})) {
            film.forEach(recoder::pass);
        }
        return (THREADS.getCurrentThreadCpuTime() - before) / NANOS_PER_SECOND / PICTURES * PICTURES_PER_SECOND;
    }

    /** Noise in coarse blocks that wander: more for an encoder to do than an empty street, less than a crowd. */
    private static void move(Frame frame, int number) {
        byte[] row = new byte[frame.width() * Frame.CHANNELS];
        for (int y = 0; y < frame.height(); y++) {
            Random blocks = new Random((y + 4L * number) / 16);
            byte level = 0;
            for (int x = 0; x < row.length; x++) {
                level = x % 48 == 0 ? (byte) blocks.nextInt() : level;
                row[x] = level;
            }
            frame.pixels().put(y * row.length, row);
        }
    }
}
