package uk.police.lfr.retention.contract;

import java.time.Instant;

/**
 * An adopted version.
 *
 * @param sound its signature holds and it keeps the limits
 */
public record PolicyVersion(
        int version,
        Instant effectiveFrom,
        String proposedBy,
        String confirmedBy,
        Instant confirmedAt,
        boolean sound) {}
