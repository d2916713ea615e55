package uk.police.lfr.vision.source;

/** A file's timestamps as one growing time since its first picture, over as many passes as it is shown. */
final class FilmTime {
    private static final long UNKNOWN = Long.MIN_VALUE;
    /** Between pictures whose times say nothing: 25 a second, the usual rate of CCTV here. */
    private static final long USUAL_STEP_NANOS = 40_000_000;
    /** Longer gaps are damaged timestamps, not pictures to wait for. */
    private static final long LONGEST_STEP_NANOS = 5_000_000_000L;

    private long lastStamp = UNKNOWN;
    private long elapsed = -USUAL_STEP_NANOS;
    private long step = USUAL_STEP_NANOS;

    /**
     * @param stampNanos the picture's own time, {@link Long#MIN_VALUE} where it has none
     * @return nanoseconds since the first picture; grows from call to call
     */
    long at(long stampNanos) {
        long measured = stampNanos - lastStamp;
        boolean usable = stampNanos != UNKNOWN && lastStamp != UNKNOWN && measured > 0;
        if (elapsed < 0) {
            elapsed = 0;
        } else {
            step = usable && measured <= LONGEST_STEP_NANOS ? measured : step;
            elapsed += step;
        }
        lastStamp = stampNanos;
        return elapsed;
    }
}
