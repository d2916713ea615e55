package uk.police.lfr.residue;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** The memory of another process of ours, read from outside while it stands still. Linux. */
final class ProcessMemory {
    private final long pid;

    ProcessMemory(long pid) {
        this.pid = pid;
    }

    private record Part(long from, long to, String name) {}

    /** Everything that the process can have written into: heap, stacks, native memory, written mappings. */
    void look(Search search) throws IOException, InterruptedException {
        signal("STOP");
        try (FileChannel memory = FileChannel.open(Path.of("/proc/" + pid + "/mem"))) {
            for (Part part : parts()) {
                search.memory(memory, part.from, part.to, part.name);
            }
        } finally {
            signal("CONT");
        }
    }

    private void signal(String name) throws IOException, InterruptedException {
        int result = new ProcessBuilder("/bin/sh", "-c", "kill -" + name + " " + pid)
                .inheritIO()
                .start()
                .waitFor();
        if (result != 0) {
            throw new IOException("Process " + pid + " did not take the signal " + name);
        }
    }

    private List<Part> parts() throws IOException {
        List<Part> parts = new ArrayList<>();
        for (String line : Files.readAllLines(Path.of("/proc/" + pid + "/maps"))) {
            String[] cells = line.split(" +", 6);
            String file = cells.length > 5 ? cells[5] : "";
            boolean readable = cells[1].startsWith("r");
            boolean written = cells[1].charAt(1) == 'w' || !file.startsWith("/");
            if (readable && written && !file.startsWith("[v")) {
                String[] ends = cells[0].split("-");
                parts.add(new Part(
                        Long.parseUnsignedLong(ends[0], 16),
                        Long.parseUnsignedLong(ends[1], 16),
                        file.isEmpty() ? "memory" : file));
            }
        }
        return parts;
    }
}
