package uk.police.lfr.vision.memory;

import java.nio.ByteBuffer;
import java.util.Arrays;

/**
 * Writes zeros over what held a face. Everything that wipes ends here, so that the check of what stays in memory can be
 * run without it and must then find something. Stateless.
 */
public final class Zeros {
    /** Bulk copies from here run at memory speed, which a loop does not; small enough to stay in the first cache. */
    private static final byte[] ZEROS = new byte[1 << 13];

    private Zeros() {}

    /** The whole capacity; position and limit are left at the whole buffer. */
    public static void over(ByteBuffer buffer) {
        buffer.clear();
        for (int at = 0; at < buffer.capacity(); at += ZEROS.length) {
            buffer.put(at, ZEROS, 0, Math.min(ZEROS.length, buffer.capacity() - at));
        }
    }

    /** From one index to before another. */
    public static void over(float[] numbers, int from, int to) {
        Arrays.fill(numbers, from, to, 0f);
    }
}
