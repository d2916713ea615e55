package uk.police.lfr.vision;

import java.nio.ByteBuffer;
import java.time.Duration;
import java.time.Instant;
import uk.police.lfr.vision.memory.DirectMemory;

/**
 * One picture: 8-bit BGR, interleaved, rows top to bottom without padding, origin at the top left.
 *
 * <p>The pixels lie in one pooled direct buffer, {@code width * height * 3} bytes up to its limit, never on the heap, because the
 * moving collector leaves copies behind. Whoever receives a frame closes it; closing zeroes the pixels and gives the
 * buffer back. Not thread-safe: one owner at a time.
 */
public final class Frame implements AutoCloseable {
    /** Blue, green, red. */
    public static final int CHANNELS = 3;

    private final int width;
    private final int height;
    private final Instant capturedAt;
    private final long madeNanos = System.nanoTime();
    private ByteBuffer pixels;

    private Frame(int width, int height, Instant capturedAt, ByteBuffer pixels) {
        this.width = width;
        this.height = height;
        this.capturedAt = capturedAt;
        this.pixels = pixels;
    }

    /**
     * A frame with undefined pixels for its source to fill.
     *
     * @param width in pixels, above 0
     * @param height in pixels, above 0
     * @param capturedAt when the camera's picture reached this system, UTC
     */
    public static Frame allocate(int width, int height, Instant capturedAt) {
        if (width <= 0 || height <= 0) {
            throw new IllegalArgumentException("A frame needs a size above 0, not " + width + "x" + height);
        }
        return new Frame(width, height, capturedAt, DirectMemory.take(width * height * CHANNELS));
    }

    /** Another frame with the same pixels, which its receiver closes. */
    public static Frame copyOf(Frame other) {
        Frame copy = allocate(other.width, other.height, other.capturedAt);
        copy.pixels.put(0, other.pixels(), 0, other.width * other.height * CHANNELS);
        return copy;
    }

    public int width() {
        return width;
    }

    public int height() {
        return height;
    }

    public Instant capturedAt() {
        return capturedAt;
    }

    /** How long ago its memory was taken. */
    public Duration age() {
        return Duration.ofNanos(System.nanoTime() - madeNanos);
    }

    /** The live pixels, not a copy: index {@code (y * width + x) * 3}, use absolute access. */
    public ByteBuffer pixels() {
        if (pixels == null) {
            throw new IllegalStateException("This frame is closed");
        }
        return pixels;
    }

    @Override
    public void close() {
        if (pixels != null) {
            DirectMemory.giveBack(pixels);
            pixels = null;
        }
    }

    @Override
    public String toString() {
        return "Frame " + width + "x" + height + " at " + capturedAt;
    }
}
