package uk.police.lfr.vision.pipeline;

import java.time.Duration;
import java.util.Arrays;
import java.util.List;

/**
 * How long templates lived, or faces cut out of pictures, from when they were made to their zeroing, as counts in
 * buckets. Nothing of any one of them remains. Immutable.
 */
public final class Lifetimes {
    /** Upper bounds of the buckets in milliseconds; the last bucket has none. */
    private static final List<Integer> BOUNDS =
            List.of(1, 2, 5, 10, 20, 50, 100, 150, 200, 250, 350, 500, 750, 1000, 2000, Integer.MAX_VALUE);

    public static final Lifetimes NONE = new Lifetimes(new long[BOUNDS.size()], 0);

    private static final long NANOS_IN_A_MILLISECOND = 1_000_000;

    private final long[] counts;
    private final long longestNanos;

    private Lifetimes(long[] counts, long longestNanos) {
        this.counts = counts;
        this.longestNanos = longestNanos;
    }

    /**
     * @param counts one for each bucket, in the order of {@link #bounds}
     * @param longest of all of them
     */
    public static Lifetimes of(List<Long> counts, Duration longest) {
        if (counts.size() != BOUNDS.size()) {
            throw new IllegalArgumentException(BOUNDS.size() + " buckets, not " + counts.size());
        }
        return new Lifetimes(counts.stream().mapToLong(Long::longValue).toArray(), longest.toNanos());
    }

    static Lifetimes ofOne(Duration lifetime) {
        long nanos = lifetime.toNanos();
        long[] counts = new long[BOUNDS.size()];
        int bucket = 0;
        while (nanos > BOUNDS.get(bucket) * NANOS_IN_A_MILLISECOND) {
            bucket++;
        }
        counts[bucket] = 1;
        return new Lifetimes(counts, nanos);
    }

    /** Upper bounds of the buckets in milliseconds, included; the last is {@link Integer#MAX_VALUE}. */
    public static List<Integer> bounds() {
        return BOUNDS;
    }

    public Lifetimes plus(Lifetimes other) {
        long[] sum = counts.clone();
        for (int i = 0; i < sum.length; i++) {
            sum[i] += other.counts[i];
        }
        return new Lifetimes(sum, Math.max(longestNanos, other.longestNanos));
    }

    public List<Long> counts() {
        return Arrays.stream(counts).boxed().toList();
    }

    public long total() {
        return Arrays.stream(counts).sum();
    }

    public Duration longest() {
        return Duration.ofNanos(longestNanos);
    }

    /**
     * The bound under which this share of them lay, never more than the longest; zero where there were none.
     *
     * @param share between 0 and 1, such as 0.99
     */
    public Duration within(double share) {
        long needed = (long) Math.ceil(share * total());
        long seen = 0;
        for (int i = 0; i < counts.length && needed > 0; i++) {
            seen += counts[i];
            if (seen >= needed) {
                long bound = BOUNDS.get(i) * NANOS_IN_A_MILLISECOND;
                return Duration.ofNanos(Math.min(bound, longestNanos));
            }
        }
        return Duration.ZERO;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Lifetimes that
                && longestNanos == that.longestNanos
                && Arrays.equals(counts, that.counts);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(counts);
    }

    @Override
    public String toString() {
        return total() + " of them, p50 " + within(0.5) + ", p99 " + within(0.99) + ", longest " + longest();
    }
}
