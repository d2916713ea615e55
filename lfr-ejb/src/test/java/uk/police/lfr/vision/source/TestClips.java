package uk.police.lfr.vision.source;

import java.nio.ByteBuffer;
import java.nio.file.Path;
import java.time.Instant;
import java.util.function.Consumer;
import uk.police.lfr.vision.Frame;
import uk.police.lfr.vision.FrameSource;

/** Small films whose pictures say which number they have: the left half's brightness is 40 + 4 x number, up to 40. */
final class TestClips {
    static final int FRAMES_PER_SECOND = 25;
    private static final int BITS_PER_SECOND = 800_000;

    private TestClips() {}

    static Path h264(Path file, int width, int height, int frames) {
        try (ClipWriter clip = ClipWriter.h264(file, width, height, FRAMES_PER_SECOND, BITS_PER_SECOND)) {
            fill(clip, width, height, frames);
        }
        return file;
    }

    static Path of(String encoder, Path file, int width, int height, int frames) {
        try (ClipWriter clip = new ClipWriter(file, encoder, width, height, FRAMES_PER_SECOND, BITS_PER_SECOND)) {
            fill(clip, width, height, frames);
        }
        return file;
    }

    private static void fill(ClipWriter clip, int width, int height, int frames) {
        for (int number = 0; number < frames; number++) {
            try (Frame frame = numbered(width, height, number)) {
                clip.add(frame);
            }
        }
    }

    /** Left half grey by number, right half blue over red. */
    static Frame numbered(int width, int height, int number) {
        Frame frame = Frame.allocate(width, height, Instant.EPOCH);
        ByteBuffer pixels = frame.pixels();
        byte grey = (byte) (40 + 4 * (number % 40));
        for (int y = 0; y < height; y++) {
            for (int x = 0; x < width; x++) {
                int at = (y * width + x) * Frame.CHANNELS;
                boolean blue = y < height / 2;
                pixels.put(at, x < width / 2 ? grey : (byte) (blue ? 200 : 30));
                pixels.put(at + 1, x < width / 2 ? grey : (byte) 30);
                pixels.put(at + 2, x < width / 2 ? grey : (byte) (blue ? 30 : 200));
            }
        }
        return frame;
    }

    /** Reads a source to its end and closes each frame. */
    static void forEach(FrameSource source, Consumer<Frame> look) {
        Frame frame = source.next();
        while (frame != null) {
            look.accept(frame);
            frame.close();
            frame = source.next();
        }
    }

    static int numberOf(Frame frame) {
        return Math.round((level(frame, frame.width() / 4, frame.height() / 2, 1) - 40) / 4f);
    }

    /** One channel of one pixel, 0 to 255. */
    static int level(Frame frame, int x, int y, int channel) {
        return frame.pixels().get((y * frame.width() + x) * Frame.CHANNELS + channel) & 0xFF;
    }
}
