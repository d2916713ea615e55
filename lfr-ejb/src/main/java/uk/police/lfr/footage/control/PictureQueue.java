package uk.police.lfr.footage.control;

import java.util.ArrayDeque;
import java.util.Deque;
import uk.police.lfr.vision.source.CodedPicture;

/**
 * Pictures between the thread that reads a camera and the one that records it. Never makes the reader wait: what does
 * not fit is lost up to the next key picture, from which a decoder can begin again. Thread-safe.
 */
final class PictureQueue {
    /** Eight seconds of a camera at 16 Mbit/s: longer than a disk's pause, little against the frames in memory. */
    private static final long MOST_BYTES = 16L << 20;

    private final Deque<Queued> waiting = new ArrayDeque<>();
    private final long mostBytes;
    private long bytes;
    private int lost;
    private boolean waitForKey;
    private boolean ended;

    PictureQueue() {
        this(MOST_BYTES);
    }

    PictureQueue(long mostBytes) {
        this.mostBytes = mostBytes;
    }

    /** @return false if it was lost */
    synchronized boolean offer(CodedPicture picture) {
        boolean fits = bytes + picture.bytes() <= mostBytes && (picture.key() || !waitForKey);
        if (ended || !fits) {
            waitForKey = true;
            lost++;
            return false;
        }
        waitForKey = false;
        waiting.add(new Queued(picture, lost));
        lost = 0;
        bytes += picture.bytes();
        notifyAll();
        return true;
    }

    /** No more will come; what waits can still be taken. */
    synchronized void end() {
        ended = true;
        notifyAll();
    }

    /** @return the next, or null when there will be none */
    synchronized Queued take() throws InterruptedException {
        while (waiting.isEmpty() && !ended) {
            wait();
        }
        Queued next = waiting.poll();
        bytes -= next == null ? 0 : next.picture().bytes();
        return next;
    }

    /** @param lostBefore pictures lost between the one before and this */
    record Queued(CodedPicture picture, int lostBefore) {}
}
