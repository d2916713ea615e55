package uk.police.lfr.bench.peers;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;

/** Processor time of this thread, which says how long work takes also where others wait for the same cores. */
final class CpuTime {
    private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();
    private static final long LEAST_NANOS = 150_000_000;

    private CpuTime() {}

    /** Microseconds of one call. */
    static double once(Runnable work) {
        long before = THREADS.getCurrentThreadCpuTime();
        work.run();
        return (THREADS.getCurrentThreadCpuTime() - before) / 1e3;
    }

    /** Microseconds a call, on average of as many as fit into 150 ms. */
    static double each(Runnable work) {
        long before = THREADS.getCurrentThreadCpuTime();
        long used;
        int calls = 0;
        do {
            work.run();
            calls++;
            used = THREADS.getCurrentThreadCpuTime() - before;
        } while (used < LEAST_NANOS);
        return used / 1e3 / calls;
    }
}
