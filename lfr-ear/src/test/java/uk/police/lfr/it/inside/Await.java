package uk.police.lfr.it.inside;

import static org.junit.jupiter.api.Assertions.fail;

import java.time.Duration;
import java.util.concurrent.Callable;
import java.util.concurrent.atomic.AtomicReference;

/** Waits for what the system does by itself. */
public final class Await {
    private static final long POLL_MILLIS = 100;

    private Await() {}

    /**
     * Fails the test when it has not come true in time.
     *
     * @param what is awaited, for the failure's message
     */
    public static void until(String what, Duration longest, Callable<Boolean> truth) throws Exception {
        value(what, longest, () -> truth.call() ? true : null);
    }

    /** As {@link #until}, of something that is to become what is expected; the failure's message says what it is instead. */
    public static <T> void become(String what, T expected, Duration longest, Callable<T> actual) throws Exception {
        var newest = new AtomicReference<T>();
        try {
            until(what + " is " + expected, longest, () -> {
                newest.set(actual.call());
                return expected.equals(newest.get());
            });
        } catch (AssertionError late) {
            throw new AssertionError(late.getMessage() + ", but " + newest.get(), late);
        }
    }

    /** As {@link #until}, for the first answer that is not null. */
    public static <T> T value(String what, Duration longest, Callable<T> answer) throws Exception {
        long due = System.nanoTime() + longest.toNanos();
        T found;
        while ((found = answer.call()) == null) {
            if (System.nanoTime() - due > 0) {
                fail("Not within " + longest.toSeconds() + " s: " + what);
            }
            Thread.sleep(POLL_MILLIS);
        }
        return found;
    }
}
