package uk.police.lfr.oversight.contract;

import java.time.Instant;

/**
 * One emergency access.
 *
 * @param until when it ends by itself, at the latest an hour after it began
 * @param endedAt null until its end is written down, at most a minute after it
 * @param endedBy who ended it, the system where its time was over; null as {@code endedAt}
 * @param open whether it lasts now
 */
public record EmergencyView(
        long id,
        long deploymentId,
        String openedBy,
        String reason,
        Instant begunAt,
        Instant until,
        Instant endedAt,
        String endedBy,
        boolean open) {}
