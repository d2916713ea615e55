package uk.police.lfr.vision.source;

import java.time.Instant;
import org.bytedeco.ffmpeg.avcodec.AVPacket;
import org.bytedeco.javacpp.BytePointer;
import org.bytedeco.javacpp.Pointer;

/** One picture as the camera coded it, in memory of its own. Immutable. */
public final class CodedPicture {
    /** For times that a stream does not give. */
    static final long UNKNOWN = Long.MIN_VALUE;

    private static final int KEY = 1;

    private final byte[] data;
    private final long shownNanos;
    private final long decodedNanos;
    private final boolean key;
    private final Instant arrivedAt;
    private final long arrivedNanos;

    CodedPicture(byte[] data, long shownNanos, long decodedNanos, boolean key, Instant arrivedAt, long arrivedNanos) {
        this.data = data;
        this.shownNanos = shownNanos;
        this.decodedNanos = decodedNanos;
        this.key = key;
        this.arrivedAt = arrivedAt;
        this.arrivedNanos = arrivedNanos;
    }

    static CodedPicture of(AVPacket packet, double nanosPerTick, Instant arrivedAt) {
        byte[] copy = new byte[packet.size()];
        try (BytePointer bytes = packet.data()) {
            bytes.get(copy);
        }
        return new CodedPicture(
                copy,
                nanos(packet.pts(), nanosPerTick),
                nanos(packet.dts(), nanosPerTick),
                (packet.flags() & KEY) != 0,
                arrivedAt,
                System.nanoTime());
    }

    private static long nanos(long ticks, double nanosPerTick) {
        return ticks == UNKNOWN ? UNKNOWN : Math.round(ticks * nanosPerTick);
    }

    /** Whether a decoder can begin here. */
    public boolean key() {
        return key;
    }

    /** When it reached this system, UTC. */
    public Instant arrivedAt() {
        return arrivedAt;
    }

    /** When, by a clock that nobody sets; only differences mean anything. */
    public long arrivedNanos() {
        return arrivedNanos;
    }

    public int bytes() {
        return data.length;
    }

    /** Of the stream's own clock; {@link #UNKNOWN} where it gives none. */
    long shownNanos() {
        return shownNanos;
    }

    long decodedNanos() {
        return decodedNanos;
    }

    /** Puts the coded bytes into memory of that size. */
    void copyTo(Pointer target) {
        new BytePointer(target).put(data, 0, data.length);
    }

    @Override
    public String toString() {
        return (key ? "Key picture of " : "Picture of ") + data.length + " bytes at " + arrivedAt;
    }
}
