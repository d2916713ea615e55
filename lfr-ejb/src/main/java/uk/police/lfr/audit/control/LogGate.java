package uk.police.lfr.audit.control;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import uk.police.lfr.audit.control.LogRows.Head;

/**
 * One transaction of this server at a time at the end of the log, and where that end was when the last one left.
 * Saves the database the queue and the next transaction a read; the order of entries does not rest on it but on the
 * head's row, which whoever could not enter waits for as another server would. Thread-safe.
 */
@ApplicationScoped
public class LogGate {
    /** Longer than any queue of appends; shorter than a lease, should whoever entered hang. */
    private static final long PATIENCE_SECONDS = 5;

    private final Semaphore one = new Semaphore(1);
    private volatile Head last;

    /** @return whether the caller has the gate, and must leave it */
    boolean enter() {
        try {
            return one.tryAcquire(PATIENCE_SECONDS, TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    /** The end as last committed by this server; another may have moved it since. */
    Optional<Head> last() {
        return Optional.ofNullable(last);
    }

    void moved(Head committed) {
        last = committed;
    }

    void leave() {
        one.release();
    }
}
