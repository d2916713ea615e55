package uk.police.lfr.recognition.control;

import java.time.Duration;
import uk.police.lfr.vision.Frame;

/**
 * The newest frame of a camera, between its reader and its worker. A frame that nobody took before the next one came is
 * closed and counted as dropped: overload costs frames, never memory. Thread-safe.
 */
final class FrameSlot implements AutoCloseable {
    private Frame newest;
    private boolean closed;

    /** @return whether an older frame was dropped for it, or this one because the slot is closed */
    synchronized boolean put(Frame frame) {
        if (closed) {
            frame.close();
            return true;
        }
        boolean dropped = newest != null;
        if (dropped) {
            newest.close();
        }
        newest = frame;
        notifyAll();
        return dropped;
    }

    /** @return the newest frame, owned by the caller, or null where none came in time */
    synchronized Frame take(Duration longest) throws InterruptedException {
        if (newest == null && !closed) {
            wait(longest.toMillis());
        }
        Frame frame = newest;
        newest = null;
        return frame;
    }

    @Override
    public synchronized void close() {
        closed = true;
        if (newest != null) {
            newest.close();
            newest = null;
        }
        notifyAll();
    }
}
