package uk.police.lfr.alert.contract;

/**
 * How long a stretch took, from counts alone: no alert's own time is kept.
 *
 * @param n how many were timed, 1 or more
 * @param p50Millis half of them took at most so long; the upper end of the counting interval that they fall into
 */
public record TimingView(TimingMeasure measure, long n, long p50Millis, long p95Millis, long p99Millis) {}
