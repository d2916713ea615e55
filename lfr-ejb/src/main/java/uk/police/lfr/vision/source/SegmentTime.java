package uk.police.lfr.vision.source;

/**
 * The times of a segment's pictures in milliseconds from its first one. They follow the stream's own clock; where that
 * jumps, stands or says nothing, they go on with the usual step, since a player must be able to show every picture.
 */
final class SegmentTime {
    private static final long NANOS_PER_MILLI = 1_000_000;
    /** Between pictures whose times say nothing: 25 a second, the usual rate of CCTV here. */
    private static final long USUAL_STEP_NANOS = 40_000_000;
    /** Longer steps are damaged times; a camera that is silent for so long is given up by its reader. */
    private static final long LONGEST_STEP_NANOS = 10_000_000_000L;

    private long offset;
    private long lastDecoded = CodedPicture.UNKNOWN;
    private long lastMillis = -1;
    private long shown;
    private long longest;

    void take(CodedPicture picture) {
        long own = picture.decodedNanos() != CodedPicture.UNKNOWN ? picture.decodedNanos() : picture.shownNanos();
        long decoded = lastDecoded == CodedPicture.UNKNOWN ? first(own) : next(own);
        long ahead = picture.shownNanos() == CodedPicture.UNKNOWN || own == CodedPicture.UNKNOWN
                ? 0
                : picture.shownNanos() - own;
        lastDecoded = decoded;
        lastMillis = Math.max(lastMillis + 1, decoded / NANOS_PER_MILLI);
        boolean believable = ahead >= 0 && ahead <= LONGEST_STEP_NANOS;
        shown = lastMillis + (believable ? ahead / NANOS_PER_MILLI : 0);
        longest = Math.max(longest, shown);
    }

    private long first(long own) {
        offset = own == CodedPicture.UNKNOWN ? 0 : own;
        return 0;
    }

    private long next(long own) {
        long step = own == CodedPicture.UNKNOWN ? -1 : own - offset - lastDecoded;
        if (step > 0 && step <= LONGEST_STEP_NANOS) {
            return own - offset;
        }
        long going = lastDecoded + USUAL_STEP_NANOS;
        offset = own == CodedPicture.UNKNOWN ? offset : own - going;
        return going;
    }

    long decodedMillis() {
        return lastMillis;
    }

    long shownMillis() {
        return shown;
    }

    long longestMillis() {
        return longest;
    }
}
