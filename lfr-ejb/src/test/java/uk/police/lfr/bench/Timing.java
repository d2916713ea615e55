package uk.police.lfr.bench;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.Arrays;
import java.util.Map;
import java.util.TreeMap;

/**
 * Medians per call of one piece of work on this thread, after a warm-up: wall time, and the thread's own processor time
 * for machines that others use too.
 */
final class Timing {
    private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();
    private static final long WARM_UP_NANOS = 1_500_000_000L;
    private static final long MEASURE_NANOS = 2_500_000_000L;
    private static final int MOST_CALLS = 20_000;

    private Timing() {}

    static Map<String, Object> of(Runnable work) {
        long warm = System.nanoTime() + WARM_UP_NANOS;
        while (System.nanoTime() < warm) {
            work.run();
        }
        long[] wall = new long[MOST_CALLS];
        long[] cpu = new long[MOST_CALLS];
        int calls = 0;
        long end = System.nanoTime() + MEASURE_NANOS;
        while (calls < MOST_CALLS && (calls < 5 || System.nanoTime() < end)) {
            long cpuBefore = THREADS.getCurrentThreadCpuTime();
            long before = System.nanoTime();
            work.run();
            wall[calls] = System.nanoTime() - before;
            cpu[calls++] = THREADS.getCurrentThreadCpuTime() - cpuBefore;
        }
        Map<String, Object> figures = new TreeMap<>();
        figures.put("ms", median(wall, calls));
        figures.put("cpuMs", median(cpu, calls));
        figures.put("calls", calls);
        return figures;
    }

    private static double median(long[] nanos, int count) {
        long[] sorted = Arrays.copyOf(nanos, count);
        Arrays.sort(sorted);
        return sorted[count / 2] / 1e6;
    }
}
