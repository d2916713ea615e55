package uk.police.lfr.vision.geometry;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import uk.police.lfr.vision.Frame;

/**
 * Two neighbouring pixels of a frame read as one number, since preparing pictures is mostly reading bytes: the lowest
 * byte is the left pixel's blue, then green and red, then the right pixel's three; the two highest bytes are of the
 * next pixel and mean nothing here. Stateless.
 */
final class PixelPairs {
    /** Bytes that one reading takes, two more than it needs. */
    static final int BYTES = Long.BYTES;

    /** Room for a sum of bytes, beside others in one number. */
    private static final int SUM_BITS = Short.SIZE;

    private static final int SUM = (1 << SUM_BITS) - 1;

    /** What of a pair is its left pixel. */
    static final long LEFT = 0xFFFFFFL;

    private static final long EVEN = 0x00FF00FF00FF00FFL;

    private static final VarHandle LONGS = MethodHandles.byteBufferViewVarHandle(long[].class, ByteOrder.LITTLE_ENDIAN);

    private PixelPairs() {}

    /** @param at of the left pixel's first byte; {@link #BYTES} from there lie in the buffer */
    static long read(ByteBuffer pixels, int at) {
        return (long) LONGS.get(pixels, at);
    }

    /** Left blue, left red and right green, each with {@link #SUM_BITS} of room; what lies above means nothing. */
    static long evenBytes(long pair) {
        return pair & EVEN;
    }

    /** Left green, right blue and right red, likewise. */
    static long oddBytes(long pair) {
        return pair >>> Byte.SIZE & EVEN;
    }

    /** Of both pixels, from what {@link #evenBytes} and {@link #oddBytes} added up; each colour's sum fits into 16 bits. */
    static int blue(long even, long odd) {
        return blueAndRed(even, odd) & SUM;
    }

    static int green(long even, long odd) {
        return (int) (odd + (even >>> 2 * SUM_BITS)) & SUM;
    }

    static int red(long even, long odd) {
        return blueAndRed(even, odd) >>> SUM_BITS;
    }

    private static int blueAndRed(long even, long odd) {
        return (int) (even + (odd >>> SUM_BITS));
    }

    static int left(long pair, int channel) {
        return (int) (pair >>> Byte.SIZE * channel) & 0xFF;
    }

    static int right(long pair, int channel) {
        return left(pair, channel + Frame.CHANNELS);
    }
}
