package uk.police.lfr.footage.contract;

import java.time.Duration;

/** How long footage is kept and how it is cut. */
public final class FootageRules {
    /** Elapsed time from a segment's first picture (rule S28: up to 31 days; {@code lfr.retention.cctv}). */
    public static final Duration KEPT_FOR = Duration.ofDays(31);

    /** A segment ends at the first key picture after this; the unit of finding, holding and deleting. */
    public static final Duration SEGMENT = Duration.ofSeconds(60);

    /** Longest stretch that one playback or export covers, so that whoever asks says what they look for. */
    public static final Duration LONGEST_REQUEST = Duration.ofMinutes(30);

    private FootageRules() {}
}
