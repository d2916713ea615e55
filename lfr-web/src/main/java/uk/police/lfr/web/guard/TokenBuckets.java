package uk.police.lfr.web.guard;

import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.LongSupplier;

/**
 * How often each sender may ask: some at once, and so many a while for good. Senders are kept in memory alone, the ones seen
 * last, and nothing of them is written anywhere. Thread-safe.
 */
final class TokenBuckets {
    /** More than ask within the time that a bucket takes to fill; some hundred bytes each. */
    private static final int MOST_SENDERS = 10_000;

    private static final class Bucket {
        private double tokens;
        private long at;
    }

    private final Map<String, Bucket> buckets = new LinkedHashMap<>(16, 0.75f, true) {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Bucket> eldest) {
            return size() > MOST_SENDERS;
        }
    };
    private final double capacity;
    private final double nanosEach;
    private final LongSupplier nanos;

    /**
     * @param capacity how many at once; 0 for no limit at all
     * @param refill the time in which that many come back
     */
    TokenBuckets(int capacity, Duration refill, LongSupplier nanos) {
        this.capacity = capacity;
        this.nanosEach = capacity == 0 ? 0 : (double) refill.toNanos() / capacity;
        this.nanos = nanos;
    }

    /** @return how long to wait before asking again; nothing where it may ask now */
    synchronized Duration take(String sender) {
        if (capacity == 0) {
            return Duration.ZERO;
        }
        Bucket bucket = filled(sender);
        if (bucket.tokens >= 1) {
            bucket.tokens--;
            return Duration.ZERO;
        }
        return Duration.ofNanos((long) Math.ceil((1 - bucket.tokens) * nanosEach));
    }

    /** What was taken last does not count after all. */
    synchronized void giveBack(String sender) {
        if (capacity > 0) {
            Bucket bucket = filled(sender);
            bucket.tokens = Math.min(capacity, bucket.tokens + 1);
        }
    }

    private Bucket filled(String sender) {
        long now = nanos.getAsLong();
        Bucket bucket = buckets.computeIfAbsent(sender, unknown -> {
            Bucket full = new Bucket();
            full.tokens = capacity;
            full.at = now;
            return full;
        });
        bucket.tokens = Math.min(capacity, bucket.tokens + (now - bucket.at) / nanosEach);
        bucket.at = now;
        return bucket;
    }

    /** In whole seconds, as the header {@code Retry-After} says it. */
    static String seconds(Duration wait) {
        return Long.toString(wait.plusMillis(999).toSeconds());
    }
}
