package uk.police.lfr.deployment.contract;

import java.time.Instant;

/**
 * The record of a deployment that is closed, as long as it is kept.
 *
 * @param reference the deployment's number as people know it
 * @param closedAt from when its years count
 */
public record ClosedRecord(long deploymentId, String reference, Instant closedAt) {}
