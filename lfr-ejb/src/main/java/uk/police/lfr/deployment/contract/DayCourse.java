package uk.police.lfr.deployment.contract;

import java.time.Instant;

/**
 * What has happened on an operational day. Null stands for not yet.
 *
 * @param endedAt also the moment at which a day that never began was called off
 * @param review what the authorising officer made of the day; the next one may not begin without it
 */
public record DayCourse(
        Instant startedAt, Instant endedAt, String endReason, String reviewedBy, Instant reviewedAt, String review) {}
