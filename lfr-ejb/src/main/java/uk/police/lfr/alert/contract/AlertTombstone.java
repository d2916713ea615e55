package uk.police.lfr.alert.contract;

import java.time.Instant;

/** What is left of an alert: that there was one, how it ended and when it went. No picture, no score, nobody's name. */
public record AlertTombstone(
        long alertId,
        long deploymentId,
        Instant raisedAt,
        AlertState lastState,
        ErasureReason reason,
        Instant erasedAt) {}
