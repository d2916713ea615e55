package uk.police.lfr.recognition.contract;

import java.time.Instant;

/**
 * When a segment of a session began and ended, and why it began; {@link SegmentView} without its counts.
 *
 * @param endedAt null while it lasts
 */
public record Stretch(SegmentReason reason, Instant startedAt, Instant endedAt, double threshold, int listed) {}
