package uk.police.lfr.vision.source;

import java.io.Closeable;
import java.io.IOException;
import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.bytedeco.ffmpeg.avformat.AVFormatContext;
import org.bytedeco.ffmpeg.avformat.AVIOInterruptCB;
import org.bytedeco.javacpp.Pointer;
import uk.police.lfr.vision.VisionException;

/**
 * Ends FFmpeg's blocking calls: when their time is up, when the source is closed, or when the reading thread is
 * interrupted. FFmpeg asks at least ten times a second while it waits for a socket.
 */
final class CallDeadline implements AutoCloseable {
    private static final OpenNumbers<CallDeadline> OPEN = new OpenNumbers<>();
    private static final Asked ASKED = new Asked();

    private final long number;
    private final CountDownLatch ended = new CountDownLatch(1);
    private volatile long dueNanos = System.nanoTime();
    private volatile boolean expired;
    private volatile boolean lastWords;
    private volatile Closeable cutAtEnd;
    private Runnable atFirstWait;

    CallDeadline() {
        number = OPEN.enter(this);
    }

    /** @param firstWait runs when FFmpeg first waits for this context, on the reading thread and in FFmpeg's call */
    void guard(AVFormatContext format, Runnable firstWait) {
        atFirstWait = firstWait;
        if (ASKED.isNull()) {
            throw new VisionException("No native callback is left for this deployment: restart the server");
        }
        try (Pointer opaque = OpenNumbers.pointer(number)) {
            format.interrupt_callback().callback(ASKED).opaque(opaque);
        }
    }

    /** The calls from now on have this long, all together. */
    void start(Duration limit) {
        expired = false;
        dueNanos = System.nanoTime() + limit.toNanos();
    }

    /** Lets a closing source say goodbye to its camera, for this long. */
    void startLastWords(Duration limit) {
        lastWords = true;
        start(limit);
    }

    /** From any thread: whatever waits, waits no longer. */
    void end() {
        ended.countDown();
        cut(cutAtEnd);
    }

    /** A connection of ours that a wait of the reading thread ends with; null for none. */
    void cutAtEnd(Closeable connection) {
        cutAtEnd = connection;
        if (hasEnded()) {
            cut(connection);
        }
    }

    private static void cut(Closeable connection) {
        try {
            if (connection != null) {
                connection.close();
            }
        } catch (IOException alreadyGone) {
            // Cut is cut.
        }
    }

    /** Until the time is up, and never 0, which means for ever to a socket. */
    int remainingMillis() {
        return (int) Math.max(0, TimeUnit.NANOSECONDS.toMillis(dueNanos - System.nanoTime())) + 1;
    }

    boolean hasEnded() {
        return ended.getCount() == 0;
    }

    /** Whether the reading thread, which asks, is to leave: ended or interrupted. */
    boolean stopsReader() {
        return hasEnded() || Thread.currentThread().isInterrupted();
    }

    boolean hasExpired() {
        return expired;
    }

    /**
     * Waits, but not past the end.
     *
     * @return false if ended meanwhile, or the thread was interrupted, which stays so
     */
    boolean pause(long nanos) {
        try {
            return !ended.await(nanos, TimeUnit.NANOSECONDS);
        } catch (InterruptedException stop) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    /** Whether the reading thread must not wait on: its time is up, or it is to leave. */
    boolean isOver() {
        if (!lastWords && stopsReader()) {
            return true;
        }
        expired = System.nanoTime() - dueNanos >= 0;
        return expired;
    }

    private void waits() {
        if (atFirstWait != null) {
            Runnable once = atFirstWait;
            atFirstWait = null;
            once.run();
        }
    }

    @Override
    public void close() {
        OPEN.leave(number);
    }

    private static final class Asked extends AVIOInterruptCB.Callback_Pointer {
        @Override
        public int call(Pointer opaque) {
            CallDeadline asked = OPEN.behind(opaque);
            if (asked == null) {
                return 1;
            }
            asked.waits();
            return asked.isOver() ? 1 : 0;
        }
    }
}
