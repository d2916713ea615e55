package uk.police.lfr.recognition.control;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.channels.Channels;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.locks.ReentrantLock;
import uk.police.lfr.vision.Frame;
import uk.police.lfr.vision.live.LivePicture;
import uk.police.lfr.vision.live.Watermark;
import uk.police.lfr.vision.memory.DirectMemory;
import uk.police.lfr.vision.pipeline.FrameAnalysis;
import uk.police.lfr.vision.source.JpegEncoder;
import uk.police.lfr.vision.source.Region;

/**
 * The newest picture of a camera for staff, with the faces that did not match blurred. Made only while somebody
 * watches, kept in direct memory, zeroed at the end. The worker writes, any thread reads.
 */
final class LatestPicture implements AutoCloseable {
    /** A console that has not asked for so long is no longer watching. */
    private static final Duration WATCHED_FOR = Duration.ofSeconds(5);

    /** Wide enough for a laptop's console. */
    private static final int WIDTH = 960;

    private static final int JPEG_QUALITY = 70;

    private final Clock clock;
    private final LivePicture drawing = new LivePicture();
    private final JpegEncoder encoder = new JpegEncoder(JPEG_QUALITY);
    private final ReentrantLock using = new ReentrantLock();
    /** When each of them asked last. */
    private final Map<String, Instant> watching = new ConcurrentHashMap<>();

    private ByteBuffer jpeg;
    private Set<String> named = Set.of();
    private boolean closed;

    LatestPicture(Clock clock) {
        this.clock = clock;
    }

    /** Takes over the frame's picture, unless nobody watches or the last one is being read. */
    void update(Frame frame, FrameAnalysis analysis) {
        Instant gone = clock.instant().minus(WATCHED_FOR);
        watching.values().removeIf(asked -> asked.isBefore(gone));
        if (!analysis.detected() || watching.isEmpty() || !using.tryLock()) {
            return;
        }
        try (Frame drawn = drawing.of(frame, analysis)) {
            if (!closed) {
                named = new TreeSet<>(watching.keySet());
                Watermark.spread(drawn, String.join(" ", named), false);
                jpeg = encoder.encode(drawn, Region.all(drawn), WIDTH);
            }
        } finally {
            using.unlock();
        }
    }

    /**
     * @param viewer whose name stands in what is written, beside those of the others who watch: one picture serves all
     * @return false where there is no such picture yet
     */
    boolean write(String viewer, OutputStream out) throws IOException {
        watching.put(viewer, clock.instant());
        ByteBuffer copy = copied(viewer);
        if (copy == null) {
            return false;
        }
        try {
            Channels.newChannel(out).write(copy.duplicate());
            return true;
        } finally {
            DirectMemory.giveBack(copy);
        }
    }

    /** A copy to send: a line that stalls must hold up neither other consoles nor the end of the session. */
    private ByteBuffer copied(String viewer) {
        using.lock();
        try {
            if (jpeg == null || closed || !named.contains(viewer)) {
                return null;
            }
            ByteBuffer copy = DirectMemory.take(jpeg.remaining());
            copy.put(jpeg.duplicate()).flip();
            return copy;
        } finally {
            using.unlock();
        }
    }

    @Override
    public void close() {
        using.lock();
        try {
            closed = true;
            jpeg = null;
            encoder.close();
        } finally {
            using.unlock();
        }
    }
}
