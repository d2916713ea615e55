package uk.police.lfr.residue;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;

/** One search for runs and templates, and what it found where. One thread. */
final class Search {
    private static final int WINDOW = 1 << 22;

    /** Longest thing looked for, in bytes. */
    private static final int OVERLAP = 1 << 12;

    private final Runs runs;
    private final Likenesses templates;
    private final Map<String, Integer> found = new TreeMap<>();
    private final ByteBuffer window = ByteBuffer.allocate(WINDOW);
    private long bytes;

    Search(Runs runs, Likenesses templates) {
        this.runs = runs;
        this.templates = templates;
    }

    /** Part of a process's memory, from one byte to before another; bytes that cannot be read are left out. */
    void memory(FileChannel channel, long from, long to, String where) throws IOException {
        for (long at = from; at < to; at += WINDOW - OVERLAP) {
            read(channel, at, to);
            look(window.order(ByteOrder.LITTLE_ENDIAN), where);
        }
    }

    /** A file of any kind: its numbers may begin at any byte and in either order, as in a dump or a database. */
    void file(Path file, String where) throws IOException {
        try (FileChannel channel = FileChannel.open(file)) {
            long size = Files.size(file);
            for (long at = 0; at < size; at += WINDOW - OVERLAP) {
                read(channel, at, size);
                runs.find(window.order(ByteOrder.LITTLE_ENDIAN), name -> note(name, where));
                for (int shift = 0; shift < Math.min(Float.BYTES, window.limit()); shift++) {
                    ByteBuffer shifted = window.position(shift).slice();
                    likenesses(shifted.order(ByteOrder.LITTLE_ENDIAN), where);
                    likenesses(shifted.order(ByteOrder.BIG_ENDIAN), where);
                }
            }
        }
    }

    private void read(FileChannel channel, long at, long to) {
        window.clear().limit((int) Math.min(WINDOW, to - at));
        fill(channel, at);
        window.flip();
        bytes += window.limit();
    }

    private void fill(FileChannel channel, long from) {
        try {
            int read;
            do {
                read = channel.read(window, from + window.position());
            } while (read > 0 && window.hasRemaining());
        } catch (IOException unmapped) {
            // Pages of a device, or ones that were unmapped since.
        }
    }

    private void look(ByteBuffer text, String where) {
        runs.find(text, name -> note(name, where));
        likenesses(text, where);
    }

    private void likenesses(ByteBuffer text, String where) {
        templates.find(text, name -> note("template of " + name, where));
    }

    private void note(String what, String where) {
        found.merge(what + " in " + where, 1, Integer::sum);
    }

    long bytes() {
        return bytes;
    }

    /** What was found where, and how often. */
    Map<String, Integer> found() {
        return found;
    }

    /** What was found whose name begins so. */
    Map<String, Integer> found(String beginning) {
        Map<String, Integer> some = new TreeMap<>(found);
        some.keySet().removeIf(name -> !name.contains(beginning));
        return some;
    }

    @Override
    public String toString() {
        return found + " in " + bytes + " bytes";
    }
}
