package uk.police.lfr.vision.memory;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedDeque;

/**
 * Direct buffers by size, zeroed as they come back, so that no pixel and no template waits for the collector to be
 * lost. A buffer from {@link #take} is all zero, in native byte order. Thread-safe.
 */
public final class DirectMemory {
    /** Per size: a camera holds three frames at once (decoding, waiting, analysed); more than this are let go. */
    private static final int KEPT_PER_SIZE = 12;

    /** Bulk copies from here run at memory speed, which a loop over a buffer does not reach. */
    private static final byte[] ZEROS = new byte[1 << 16];

    private static final Map<Integer, ConcurrentLinkedDeque<ByteBuffer>> IDLE = new ConcurrentHashMap<>();

    private DirectMemory() {}

    /** A zeroed direct buffer of exactly that many bytes; whoever takes it gives it back. */
    public static ByteBuffer take(int bytes) {
        ConcurrentLinkedDeque<ByteBuffer> idle = IDLE.get(bytes);
        ByteBuffer buffer = idle == null ? null : idle.pollFirst();
        return buffer == null ? ByteBuffer.allocateDirect(bytes).order(ByteOrder.nativeOrder()) : buffer;
    }

    /** Zeroes a buffer that {@link #take} gave and keeps it for the next taker. Nobody may use it afterwards. */
    public static void giveBack(ByteBuffer buffer) {
        zero(buffer);
        buffer.clear();
        ConcurrentLinkedDeque<ByteBuffer> idle =
                IDLE.computeIfAbsent(buffer.capacity(), size -> new ConcurrentLinkedDeque<>());
        if (idle.size() < KEPT_PER_SIZE) {
            idle.addFirst(buffer);
        }
    }

    /** Overwrites the whole capacity with zeros; position and limit are left at the whole buffer. */
    public static void zero(ByteBuffer buffer) {
        buffer.clear();
        for (int at = 0; at < buffer.capacity(); at += ZEROS.length) {
            buffer.put(at, ZEROS, 0, Math.min(ZEROS.length, buffer.capacity() - at));
        }
    }
}
