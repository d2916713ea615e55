package uk.police.lfr.vision;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedDeque;

/**
 * Direct buffers by size, zeroed as they come back, so that no frame waits for the collector to lose its pixels.
 * Thread-safe.
 */
final class PixelPool {
    /** Per size: a camera holds three frames at once (decoding, waiting, analysed); more than this are let go. */
    private static final int KEPT_PER_SIZE = 12;

    private static final Map<Integer, ConcurrentLinkedDeque<ByteBuffer>> IDLE = new ConcurrentHashMap<>();

    private PixelPool() {}

    static ByteBuffer take(int bytes) {
        ConcurrentLinkedDeque<ByteBuffer> idle = IDLE.get(bytes);
        ByteBuffer buffer = idle == null ? null : idle.pollFirst();
        return buffer == null ? ByteBuffer.allocateDirect(bytes).order(ByteOrder.nativeOrder()) : buffer;
    }

    static void giveBack(ByteBuffer buffer) {
        zero(buffer);
        buffer.clear();
        ConcurrentLinkedDeque<ByteBuffer> idle =
                IDLE.computeIfAbsent(buffer.capacity(), size -> new ConcurrentLinkedDeque<>());
        if (idle.size() < KEPT_PER_SIZE) {
            idle.addFirst(buffer);
        }
    }

    private static void zero(ByteBuffer buffer) {
        int at = 0;
        for (int end = buffer.capacity() - Long.BYTES; at <= end; at += Long.BYTES) {
            buffer.putLong(at, 0L);
        }
        for (; at < buffer.capacity(); at++) {
            buffer.put(at, (byte) 0);
        }
    }
}
