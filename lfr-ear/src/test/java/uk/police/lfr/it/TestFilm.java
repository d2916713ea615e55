package uk.police.lfr.it;

import java.nio.file.Path;
import java.time.Instant;
import uk.police.lfr.vision.Frame;
import uk.police.lfr.vision.source.ClipWriter;

/** Two seconds of grey that grows brighter: what a test camera shows when no face is wanted. */
final class TestFilm {
    static final String NAME = "camera.h264";

    private static final int WIDTH = 320;
    private static final int HEIGHT = 240;
    private static final int FRAMES_PER_SECOND = 10;
    private static final int FRAMES = 2 * FRAMES_PER_SECOND;
    private static final int BITS_PER_SECOND = 400_000;

    private TestFilm() {}

    static void write(Path file) {
        try (var clip = ClipWriter.h264(file, WIDTH, HEIGHT, FRAMES_PER_SECOND, BITS_PER_SECOND)) {
            for (int number = 0; number < FRAMES; number++) {
                try (var frame = grey(40 + 8 * number)) {
                    clip.add(frame);
                }
            }
        }
    }

    private static Frame grey(int level) {
        var frame = Frame.allocate(WIDTH, HEIGHT, Instant.EPOCH);
        var pixels = frame.pixels();
        for (int at = 0; at < WIDTH * HEIGHT * Frame.CHANNELS; at++) {
            pixels.put(at, (byte) level);
        }
        return frame;
    }
}
