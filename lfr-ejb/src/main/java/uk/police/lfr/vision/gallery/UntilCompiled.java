package uk.police.lfr.vision.gallery;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.function.IntConsumer;

/**
 * Repeats work until the compiler is done with it: before, what uses the Vector API takes hundreds of times as long.
 * Judged by this thread's processor time, since the compiler may have to wait for others on the machine.
 */
final class UntilCompiled {
    private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();

    /** One after the other, so that each way through the work was taken. */
    private static final int FAST_CALLS = 200;

    private UntilCompiled() {}

    /**
     * @param work called with 0, 1, 2 and so on
     * @param compiledNanos more than a call takes once it is compiled, on any machine
     * @param mostNanos then it is used all the same: the machine is slow, or does without the second compiler
     * @return whether it is compiled
     */
    static boolean repeat(IntConsumer work, long compiledNanos, long mostNanos) {
        long begun = THREADS.getCurrentThreadCpuTime();
        long before = begun;
        int fast = 0;
        for (int call = 0; fast < FAST_CALLS && before - begun < mostNanos; call++) {
            work.accept(call);
            long after = THREADS.getCurrentThreadCpuTime();
            fast = after - before < compiledNanos ? fast + 1 : 0;
            before = after;
        }
        return fast == FAST_CALLS;
    }
}
