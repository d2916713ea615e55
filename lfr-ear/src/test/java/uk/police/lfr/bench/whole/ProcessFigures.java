package uk.police.lfr.bench.whole;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

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

    /** Resident memory now. */
    static long residentMiB(long pid) throws IOException {
        return mebibytes(pid, "VmRSS");
    }

    /** The most that was resident since its start. */
    static long highestMiB(long pid) throws IOException {
        return mebibytes(pid, "VmHWM");
    }

    private static long mebibytes(long pid, String entry) throws IOException {
        return Files.readAllLines(Path.of("/proc/" + pid + "/status")).stream()
                .filter(line -> line.startsWith(entry + ":"))
                .mapToLong(line -> Long.parseLong(line.replaceAll("\\D", "")) / 1024)
                .findFirst()
                .orElseThrow();
    }
}
