package uk.police.lfr.web.publicsite.kept;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import jakarta.servlet.ServletException;
import java.io.IOException;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.LongSupplier;
import uk.police.lfr.transparency.contract.DocumentPublished;
import uk.police.lfr.transparency.contract.DocumentWithdrawn;
import uk.police.lfr.transparency.contract.VersionPublished;

/**
 * Public pages as they were rendered last. A page is rendered by one visitor at a time, and the others read the one
 * before meanwhile. What is published empties the store at once; whatever else a page says (what is live, held, missed)
 * is at most as old as a page is kept. Thread-safe.
 */
@ApplicationScoped
public class KeptPages {

    /** Far below the minute for which a page says that it may be kept by others. */
    static final Duration FRESH = Duration.ofSeconds(5);

    /** A page that could not be rendered anew is shown no longer than that. */
    static final Duration LONGEST = Duration.ofSeconds(60);

    /** Renders a page; empty where the answer is not a page to keep, and has been given. */
    interface Rendering {
        Optional<KeptPage> render() throws IOException, ServletException;
    }

    private record Copy(KeptPage page, long at) {}

    private final Map<String, Copy> copies = new ConcurrentHashMap<>();
    private final Map<String, ReentrantLock> rendering = new ConcurrentHashMap<>();
    private final LongSupplier nanos;

    public KeptPages() {
        this(System::nanoTime);
    }

    KeptPages(LongSupplier nanos) {
        this.nanos = nanos;
    }

    /**
     * @param key all that the page depends on, besides what is published
     * @return empty where the rendering has answered by itself
     */
    Optional<KeptPage> page(String key, Rendering page) throws IOException, ServletException {
        Copy copy = copies.get(key);
        if (copy != null && age(copy) < FRESH.toNanos()) {
            return Optional.of(copy.page());
        }
        ReentrantLock turn = rendering.computeIfAbsent(key, absent -> new ReentrantLock());
        if (copy != null && age(copy) < LONGEST.toNanos() && !turn.tryLock()) {
            return Optional.of(copy.page());
        }
        return rendered(key, page, turn);
    }

    private Optional<KeptPage> rendered(String key, Rendering page, ReentrantLock turn)
            throws IOException, ServletException {
        // Held once more by whoever took their turn above: the loop at the end gives back both.
        turn.lock();
        try {
            Copy latest = copies.get(key);
            if (latest != null && age(latest) < FRESH.toNanos()) {
                return Optional.of(latest.page());
            }
            Optional<KeptPage> made = page.render();
            made.ifPresentOrElse(kept -> copies.put(key, new Copy(kept, nanos.getAsLong())), () -> forget(key));
            return made;
        } finally {
            while (turn.isHeldByCurrentThread()) {
                turn.unlock();
            }
        }
    }

    private void forget(String key) {
        copies.remove(key);
        rendering.remove(key);
    }

    private long age(Copy copy) {
        return nanos.getAsLong() - copy.at();
    }

    void on(@Observes(during = TransactionPhase.AFTER_SUCCESS) VersionPublished published) {
        copies.clear();
    }

    void on(@Observes(during = TransactionPhase.AFTER_SUCCESS) DocumentPublished published) {
        copies.clear();
    }

    void on(@Observes(during = TransactionPhase.AFTER_SUCCESS) DocumentWithdrawn withdrawn) {
        copies.clear();
    }
}
