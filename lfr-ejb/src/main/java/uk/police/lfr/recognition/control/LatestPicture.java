package uk.police.lfr.recognition.control;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.channels.Channels;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.locks.ReentrantLock;
import uk.police.lfr.vision.Frame;
import uk.police.lfr.vision.live.LivePicture;
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
    private volatile Instant lastAsked = Instant.EPOCH;
    private ByteBuffer jpeg;
    private boolean closed;

    LatestPicture(Clock clock) {
        this.clock = clock;
    }

    /** Takes over the frame's picture, unless nobody watches or the last one is being read. */
    void update(Frame frame, FrameAnalysis analysis) {
        if (!analysis.detected() || lastAsked.plus(WATCHED_FOR).isBefore(clock.instant())) {
            return;
        }
        if (!using.tryLock()) {
            return;
        }
        try (Frame drawn = drawing.of(frame, analysis)) {
            if (!closed) {
                jpeg = encoder.encode(drawn, Region.all(drawn), WIDTH);
            }
        } finally {
            using.unlock();
        }
    }

    /** @return false where there is no picture yet */
    boolean write(OutputStream out) throws IOException {
        lastAsked = clock.instant();
        ByteBuffer copy = copied();
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
    private ByteBuffer copied() {
        using.lock();
        try {
            if (jpeg == null || closed) {
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
