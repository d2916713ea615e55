package uk.police.lfr.bench.whole;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;

/** What the operating system says of a process. */
final class ProcessFigures {
    private ProcessFigures() {}

    /** Processor time of all its threads since its start. */
    static double processorSeconds(long pid) {
        return ProcessHandle.of(pid)
                        .flatMap(process -> process.info().totalCpuDuration())
                        .orElseThrow()
                        .toMillis()
                / 1000.0;
    }

    /** Resident memory now and at its highest. */
    static Map<String, Object> memory(long pid, double afterSeconds) throws IOException {
        Map<String, Object> figures = new LinkedHashMap<>();
        figures.put("afterSeconds", afterSeconds);
        figures.put("rssMiB", mebibytes(pid, "VmRSS"));
        figures.put("highestRssMiB", mebibytes(pid, "VmHWM"));
        return figures;
    }

    private static long mebibytes(long pid, String entry) throws IOException {
        return Files.readAllLines(Path.of("/proc/" + pid + "/status")).stream()
                .filter(line -> line.startsWith(entry + ":"))
                .mapToLong(line -> Long.parseLong(line.replaceAll("\\D", "")) / 1024)
                .findFirst()
                .orElseThrow();
    }
}
