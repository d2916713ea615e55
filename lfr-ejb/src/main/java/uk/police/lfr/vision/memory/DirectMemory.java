package uk.police.lfr.vision.memory;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedDeque;

/**
 * Direct buffers, zeroed as they come back, so that no pixel and no template waits for the collector to be lost. A
 * buffer from {@link #take} is all zero, in native byte order. Thread-safe.
 */
public final class DirectMemory {
    /** Per size: a camera holds three frames at once (decoding, waiting, analysed); more than this are let go. */
    private static final int KEPT_PER_SIZE = 12;

    /** Per size: a huge still picture is not kept for the next one. */
    private static final int KEPT_BYTES_PER_SIZE = 64 << 20;

    private static final int SMALLEST = 256;

    /** Whole pictures, and what networks make of them, are larger. */
    private static final int FRAME_BYTES = 1 << 20;

    private static final Map<Integer, ConcurrentLinkedDeque<ByteBuffer>> IDLE = new ConcurrentHashMap<>();

    private DirectMemory() {}

    /** A zeroed direct buffer whose limit is that many bytes; whoever takes it gives it back. */
    public static ByteBuffer take(int bytes) {
        int capacity = roundedUp(bytes);
        ConcurrentLinkedDeque<ByteBuffer> idle = IDLE.get(capacity);
        ByteBuffer buffer = idle == null ? null : idle.pollFirst();
        if (buffer == null) {
            buffer = ByteBuffer.allocateDirect(capacity);
        }
        return buffer.order(ByteOrder.nativeOrder()).limit(bytes);
    }

    /**
     * Two sizes per power of two for crops, so that faces of every width share a few of them and little lies idle; eight
     * for frames, which have one width for long and are zeroed whole.
     */
    private static int roundedUp(int bytes) {
        int sizes = bytes < FRAME_BYTES ? 2 : 8;
        int step = Math.max(SMALLEST, Integer.highestOneBit(bytes) / sizes);
        return (int) Math.min(Integer.MAX_VALUE, ((long) bytes + step - 1) / step * step);
    }

    /** Zeroes a buffer that {@link #take} gave and keeps it for the next taker. Nobody may use it afterwards. */
    public static void giveBack(ByteBuffer buffer) {
        Zeros.over(buffer);
        buffer.clear();
        ConcurrentLinkedDeque<ByteBuffer> idle =
                IDLE.computeIfAbsent(buffer.capacity(), size -> new ConcurrentLinkedDeque<>());
        if (idle.size() < Math.min(KEPT_PER_SIZE, KEPT_BYTES_PER_SIZE / buffer.capacity())) {
            idle.addFirst(buffer);
        }
    }
}
