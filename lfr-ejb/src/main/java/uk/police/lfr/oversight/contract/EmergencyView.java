package uk.police.lfr.oversight.contract;

import java.time.Instant;

/**
 * One emergency access.
 *
 * @param until when it ends by itself, at the latest an hour after it began
 * @param endedAt null where nobody ended it by hand
 * @param endedBy null where nobody ended it by hand
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
