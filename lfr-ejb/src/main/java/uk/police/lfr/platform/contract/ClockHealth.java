package uk.police.lfr.platform.contract;

import java.time.Duration;
import java.time.Instant;

/**
 * Whether the wall clock can be trusted.
 *
 * @param drift how far the wall clock has moved against a clock that nobody can set; positive where it is ahead
 * @param since when it was last found to have jumped, by the clock as it stood then; null where it is sound
 * @param synchronised whether the operating system says that it follows a time server; false where it does not say
 */
public record ClockHealth(boolean sound, Duration drift, Instant since, boolean synchronised) {}
