package uk.police.lfr.alert.contract;

import java.time.Instant;

/**
 * An alert in a list: no name, no score.
 *
 * @param claimedBy the operator who looks at it; null before
 * @param adjudicatedBy the operator whose verdict it has; null before
 * @param sightings how often the same entry was found while this alert was open, 1 or more
 */
public record AlertSummary(
        long id,
        long deploymentId,
        String cameraName,
        Instant capturedAt,
        Instant raisedAt,
        AlertState state,
        String claimedBy,
        String adjudicatedBy,
        int sightings) {}
