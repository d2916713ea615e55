package uk.police.lfr.web.publicsite.kept;

import jakarta.servlet.ServletException;
import java.io.IOException;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.LongSupplier;

/**
 * What was made last, by key, for a few seconds. One caller at a time makes a copy anew, and the others read the one
 * before meanwhile. Thread-safe.
 */
final class KeptCopies<T> {

    /** Far below the minute for which an answer says that it may be kept by others. */
    static final Duration FRESH = Duration.ofSeconds(5);

    /** What could not be made anew is shown no longer than that. */
    static final Duration LONGEST = Duration.ofSeconds(60);

    /** Makes a copy; empty where there is nothing to keep. */
    interface Making<T> {
        Optional<T> make() throws IOException, ServletException;
    }

    private record Copy<T>(T content, long at) {}

    private final Map<String, Copy<T>> copies = new ConcurrentHashMap<>();
    private final Map<String, ReentrantLock> turns = new ConcurrentHashMap<>();
    private final AtomicLong emptied = new AtomicLong();
    private final int most;
    private final LongSupplier nanos;

    /** @param most keys; beyond that, copies are made and not kept until older ones have aged */
    KeptCopies(int most, LongSupplier nanos) {
        this.most = most;
        this.nanos = nanos;
    }

    /**
     * @param key all that the copy depends on, besides what is published
     * @return empty where there was nothing to keep
     */
    Optional<T> copy(String key, Making<T> making) throws IOException, ServletException {
        Copy<T> copy = copies.get(key);
        if (copy != null && age(copy) < FRESH.toNanos()) {
            return Optional.of(copy.content());
        }
        ReentrantLock turn = turns.computeIfAbsent(key, absent -> new ReentrantLock());
        if (copy != null && age(copy) < LONGEST.toNanos() && !turn.tryLock()) {
            return Optional.of(copy.content());
        }
        // Held once more by whoever took their turn above: the loop at the end gives back both.
        turn.lock();
        try {
            return latest(key, making);
        } finally {
            while (turn.isHeldByCurrentThread()) {
                turn.unlock();
            }
        }
    }

    private Optional<T> latest(String key, Making<T> making) throws IOException, ServletException {
        Copy<T> latest = copies.get(key);
        if (latest != null && age(latest) < FRESH.toNanos()) {
            return Optional.of(latest.content());
        }
        long before = emptied.get();
        Optional<T> made = making.make();
        // What was published while it was made may be missing in it.
        if (made.isPresent() && before == emptied.get() && hasRoomFor(key)) {
            copies.put(key, new Copy<>(made.get(), nanos.getAsLong()));
        } else {
            forget(key);
        }
        return made;
    }

    /** Whoever asks by ever new keys must not fill the memory. */
    private boolean hasRoomFor(String key) {
        if (copies.size() >= most && !copies.containsKey(key)) {
            copies.entrySet().stream()
                    .filter(entry -> age(entry.getValue()) >= LONGEST.toNanos())
                    .map(Map.Entry::getKey)
                    .toList()
                    .forEach(this::forget);
        }
        return copies.size() < most || copies.containsKey(key);
    }

    private void forget(String key) {
        copies.remove(key);
        turns.remove(key);
    }

    private long age(Copy<T> copy) {
        return nanos.getAsLong() - copy.at();
    }

    /** Something was published: nothing that was made before is answered any more. */
    void clear() {
        emptied.incrementAndGet();
        copies.clear();
    }
}
