package uk.police.lfr.vision.source;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicLong;
import org.bytedeco.javacpp.Pointer;

/**
 * Finds what a native callback is about. JavaCPP has native code for ten callbacks of a kind in one process, fewer than a
 * force has cameras and films. So all of a kind share one, and FFmpeg's opaque pointer carries a number from here, never
 * an address. Thread-safe.
 */
final class OpenNumbers<T> {
    private final AtomicLong numbers = new AtomicLong();
    private final Map<Long, T> open = new ConcurrentHashMap<>();

    /** @return its number until {@link #leave} */
    long enter(T what) {
        long number = numbers.incrementAndGet();
        open.put(number, what);
        return number;
    }

    void leave(long number) {
        open.remove(number);
    }

    /** Null where it has left, or there is no number. */
    T behind(Pointer opaque) {
        return opaque == null ? null : open.get(opaque.address());
    }

    /** The number where C wants a pointer. Closed by the caller once it is handed over. */
    static Pointer pointer(long number) {
        return new Tag(number);
    }

    /** Never dereferenced. */
    private static final class Tag extends Pointer {
        private Tag(long value) {
            address = value;
        }
    }
}
