package uk.police.lfr.residue;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

/**
 * Many runs of bytes, looked for in one pass at every byte: text is tried at each eighth byte only, and of each run the
 * eight words that may lie there are known. One thread.
 */
final class Runs {
    private static final int WORD = 8;
    private static final int BITS = 23;
    private static final long GOLDEN = 0x9E3779B97F4A7C15L;

    /** A picture's flat parts are everywhere; a run with fewer kinds of bytes says nothing. */
    private static final int LEAST_KINDS = 10;

    private final long[] seen = new long[1 << BITS - 6];
    private final Map<Long, List<Place>> places = new HashMap<>();
    private int count;

    private record Place(String name, byte[] run, int offset) {}

    /** @return whether it says enough to be looked for */
    boolean add(String name, byte[] run) {
        if (run.length < 2 * WORD || kinds(run) < Math.min(LEAST_KINDS, run.length / 2)) {
            return false;
        }
        ByteBuffer words = ByteBuffer.wrap(run).order(ByteOrder.LITTLE_ENDIAN);
        for (int offset = 0; offset < WORD; offset++) {
            long word = words.getLong(offset);
            int bit = bit(word);
            seen[bit >> 6] |= 1L << bit;
            places.computeIfAbsent(word, key -> new ArrayList<>()).add(new Place(name, run, offset));
        }
        count++;
        return true;
    }

    private static int kinds(byte[] run) {
        boolean[] kinds = new boolean[256];
        int count = 0;
        for (byte value : run) {
            if (!kinds[value & 0xFF]) {
                kinds[value & 0xFF] = true;
                count++;
            }
        }
        return count;
    }

    private static int bit(long word) {
        return (int) (word * GOLDEN >>> Long.SIZE - BITS);
    }

    int count() {
        return count;
    }

    /** @param text little-endian, from 0 to its limit; runs that cross its ends are not found */
    void find(ByteBuffer text, Consumer<String> found) {
        int last = text.limit() - WORD;
        for (int at = 0; at <= last; at += WORD) {
            long word = text.getLong(at);
            if (word != 0) {
                int bit = bit(word);
                if ((seen[bit >> 6] >> bit & 1) != 0) {
                    verify(text, at, word, found);
                }
            }
        }
    }

    private void verify(ByteBuffer text, int at, long word, Consumer<String> found) {
        for (Place place : places.getOrDefault(word, List.of())) {
            int from = at - place.offset;
            if (from >= 0 && from + place.run.length <= text.limit()) {
                byte[] there = new byte[place.run.length];
                text.get(from, there);
                if (Arrays.equals(there, place.run)) {
                    found.accept(place.name);
                }
            }
        }
    }
}
