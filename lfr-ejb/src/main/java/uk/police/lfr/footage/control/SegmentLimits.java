package uk.police.lfr.footage.control;

import java.time.Duration;
import uk.police.lfr.footage.contract.FootageRules;

/**
 * When a segment ends.
 *
 * @param length at the first key picture after this
 * @param longest here even without a key picture; what follows is lost until there is one
 * @param mostBytes likewise
 * @param clockStep at the next key picture after the clock has jumped by this much
 */
record SegmentLimits(Duration length, Duration longest, long mostBytes, Duration clockStep) {
    static final SegmentLimits USUAL =
            new SegmentLimits(FootageRules.SEGMENT, Duration.ofMinutes(10), 512L << 20, Duration.ofSeconds(2));
}
