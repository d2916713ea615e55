package uk.police.lfr.vision;

import com.sun.management.HotSpotDiagnosticMXBean;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.MappedByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;

/** The Java heap as it is now, garbage not yet collected included, to be searched for what must not be in it. */
public final class HeapDump implements AutoCloseable {
    private static final int WINDOW = 1 << 28;

    /** What averaging equal shots may change. */
    private static final int ROUNDED_BITS = 8;

    private final Path file;

    /** @param folder receives the dump until this is closed */
    public HeapDump(Path folder) throws IOException {
        file = folder.resolve("heap.hprof");
        ManagementFactory.getPlatformMXBean(HotSpotDiagnosticMXBean.class).dumpHeap(file.toString(), false);
    }

    /**
     * Whether these floats, or such that differ from them by rounding only, lie somewhere one after the other. They are
     * given as inverted bits, so that the question itself is not found.
     */
    public boolean holds(int[] invertedBits) throws IOException {
        try (FileChannel channel = FileChannel.open(file)) {
            int length = invertedBits.length * Float.BYTES;
            for (long from = 0; from < channel.size(); from += WINDOW - length) {
                long size = Math.min(WINDOW, channel.size() - from);
                if (size >= length && holds(channel.map(FileChannel.MapMode.READ_ONLY, from, size), invertedBits)) {
                    return true;
                }
            }
            return false;
        }
    }

    /** A dump stores numbers in big-endian order, as a mapped buffer reads them. */
    private static boolean holds(MappedByteBuffer window, int[] invertedBits) {
        int first = ~invertedBits[0] >> ROUNDED_BITS;
        for (int at = 0; at <= window.limit() - invertedBits.length * Float.BYTES; at++) {
            if (window.getInt(at) >> ROUNDED_BITS == first && matches(window, at, invertedBits)) {
                return true;
            }
        }
        return false;
    }

    private static boolean matches(MappedByteBuffer window, int at, int[] invertedBits) {
        for (int i = 1; i < invertedBits.length; i++) {
            if (window.getInt(at + i * Float.BYTES) >> ROUNDED_BITS != ~invertedBits[i] >> ROUNDED_BITS) {
                return false;
            }
        }
        return true;
    }

    @Override
    public void close() throws IOException {
        Files.delete(file);
    }
}
