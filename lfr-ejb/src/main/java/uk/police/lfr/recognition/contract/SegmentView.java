package uk.police.lfr.recognition.contract;

import java.time.Duration;
import java.time.Instant;

/**
 * A stretch of a session in which nothing was changed, with its own counts.
 *
 * @param number 1 for a session's first
 * @param endedAt null while it lasts
 * @param listed people on the list when it began
 * @param countingMethod how faces were counted: see {@link ScanTally#METHOD}
 * @param lifetimeP50 half of the templates were zeroed within this time
 * @param lifetimeP99 and 99 of 100 within this
 * @param lifetimeLongest and all of them within this
 */
public record SegmentView(
        long id,
        long sessionId,
        int number,
        SegmentReason reason,
        double threshold,
        String templateVersion,
        String listRoot,
        int listed,
        int countingMethod,
        Instant startedAt,
        Instant endedAt,
        ScanTally tally,
        Duration lifetimeP50,
        Duration lifetimeP99,
        Duration lifetimeLongest) {}
