package uk.police.lfr.bench.whole;

import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.Map;
import uk.police.lfr.bench.Slope;

/** How the resident memory of a process goes on after the first third of the time, in which it warms up. */
final class MemoryGrowth {
    private static final double READ_EVERY_SECONDS = 10;

    private final long pid;
    private final double warmUpSeconds;
    private final Slope slope = new Slope();
    private double next;
    private long first;

    MemoryGrowth(long pid, double watchedSeconds) {
        this.pid = pid;
        this.warmUpSeconds = watchedSeconds / 3;
        this.next = warmUpSeconds;
    }

    void see(double seconds) throws IOException {
        if (seconds >= next) {
            next += READ_EVERY_SECONDS;
            long resident = ProcessFigures.residentMiB(pid);
            first = first == 0 ? resident : first;
            slope.add(seconds / 60, resident);
        }
    }

    /** The straight line through what was read each ten seconds, and the two ends. */
    Map<String, Object> figures(double seconds) throws IOException {
        Map<String, Object> figures = new LinkedHashMap<>();
        figures.put("warmUpSeconds", warmUpSeconds);
        figures.put("afterSeconds", seconds);
        figures.put("rssWarmMiB", first);
        figures.put("rssMiB", ProcessFigures.residentMiB(pid));
        figures.put("highestRssMiB", ProcessFigures.highestMiB(pid));
        figures.put("growthMiBAMinute", slope.perMinute());
        return figures;
    }
}
