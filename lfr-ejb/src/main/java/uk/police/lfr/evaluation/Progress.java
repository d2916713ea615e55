package uk.police.lfr.evaluation;

import java.io.PrintStream;
import java.util.Locale;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;

/** Says every few seconds how far the pictures are, at what rate, and how long the rest will take. Thread-safe. */
final class Progress implements Runnable {
    private static final long EVERY_NANOS = 5_000_000_000L;

    private final PrintStream out;
    private final int all;
    private final long start = System.nanoTime();
    private final AtomicInteger done = new AtomicInteger();
    private final AtomicLong next = new AtomicLong(start + EVERY_NANOS);

    Progress(PrintStream out, int all) {
        this.out = out;
        this.all = all;
    }

    @Override
    public void run() {
        int count = done.incrementAndGet();
        long now = System.nanoTime();
        long due = next.get();
        if (now >= due && next.compareAndSet(due, now + EVERY_NANOS)) {
            double rate = count / ((now - start) / 1e9);
            out.printf(
                    Locale.ROOT,
                    "%,d of %,d pictures, %.1f a second, %.0f s left%n",
                    count,
                    all,
                    rate,
                    (all - count) / rate);
        }
    }
}
