package uk.police.lfr.alert.contract;

import java.time.Instant;

/**
 * An alert in a list: no name, no score.
 *
 * @param claimedBy the operator who looks at it; null before
 * @param claimedUntil when it goes back to all without a verdict; null unless an operator has it
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
        Instant claimedUntil,
        String adjudicatedBy,
        int sightings) {}
