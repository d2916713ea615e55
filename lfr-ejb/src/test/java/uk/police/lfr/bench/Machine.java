package uk.police.lfr.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;

/** The machine that figures are taken on; printed before any of them. */
public final class Machine {
    private Machine() {}

    /** Processor, cores, Java, the bench's own heap, and the load that others put on the machine. */
    public static Map<String, Object> facts() throws IOException {
        Map<String, Object> values = new LinkedHashMap<>();
        values.put(
                "processor",
                Files.readAllLines(Path.of("/proc/cpuinfo")).stream()
                        .filter(line -> line.startsWith("model name"))
                        .map(line -> line.substring(line.indexOf(':') + 1).trim())
                        .findFirst()
                        .orElse("unknown"));
        values.put("cores", Runtime.getRuntime().availableProcessors());
        values.put("java", Runtime.version().toString());
        values.put("heapMiB", Runtime.getRuntime().maxMemory() >> 20);
        values.put("loadBefore", Files.readString(Path.of("/proc/loadavg")).split(" ")[0]);
        return values;
    }
}
