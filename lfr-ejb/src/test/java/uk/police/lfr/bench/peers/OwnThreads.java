package uk.police.lfr.bench.peers;

import com.sun.management.OperatingSystemMXBean;
import java.lang.management.ManagementFactory;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.IntFunction;
import java.util.function.Supplier;

/** Work in this process, on some threads for some time. Its processor time contains compiler and collector. */
final class OwnThreads implements Side {
    private static final OperatingSystemMXBean SYSTEM =
            (OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean();

    private final List<Callable<Integer>> work = new ArrayList<>();
    private final long leastNanos;
    private final Supplier<String> found;
    private final ExecutorService threads;

    /**
     * @param work for thread 0, 1 and so on: does one piece and returns how many units that was
     * @param leastMs each thread begins no further piece after that
     */
    OwnThreads(int count, long leastMs, IntFunction<Callable<Integer>> work, Supplier<String> found) {
        for (int thread = 0; thread < count; thread++) {
            this.work.add(work.apply(thread));
        }
        this.leastNanos = leastMs * 1_000_000;
        this.found = found;
        this.threads = Executors.newFixedThreadPool(count);
    }

    @Override
    public Round round() {
        long cpu = SYSTEM.getProcessCpuTime();
        long start = System.nanoTime();
        List<Future<Long>> running = work.stream()
                .map(piece -> threads.submit(() -> until(start, piece)))
                .toList();
        long units = 0;
        for (Future<Long> future : running) {
            units += end(future);
        }
        long wall = System.nanoTime() - start;
        return new Round(wall / 1e6, (SYSTEM.getProcessCpuTime() - cpu) / 1e6, units);
    }

    private long until(long start, Callable<Integer> piece) throws Exception {
        long units = 0;
        do {
            units += piece.call();
        } while (System.nanoTime() - start < leastNanos);
        return units;
    }

    private static long end(Future<Long> future) {
        try {
            return future.get();
        } catch (InterruptedException | ExecutionException e) {
            throw new IllegalStateException(e);
        }
    }

    @Override
    public String found() {
        return found.get();
    }

    @Override
    public void close() {
        threads.shutdownNow();
    }
}
