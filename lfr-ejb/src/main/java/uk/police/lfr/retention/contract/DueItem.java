package uk.police.lfr.retention.contract;

import java.time.Instant;

/**
 * Something that waits for its deletion.
 *
 * @param reference the deployment's number as people know it
 * @param items alerts, or people on the list
 */
public record DueItem(RetentionRule rule, long deploymentId, String reference, int items, Instant dueAt) {}
