package uk.police.lfr.retention.contract;

import java.time.Instant;

/**
 * Something that waits for its deletion.
 *
 * @param deploymentId 0 for the audit log
 * @param reference the deployment's number as people know it, or {@code audit-log}
 * @param day the operational day, 1 for the first; 0 for footage of another day, such as after midnight, for a
 *     deployment's record and for the log
 * @param items alerts, people on the list, segments of footage, records of deployments or entries of the log
 * @param held how many of them a legal hold keeps beyond the deadline
 */
public record DueItem(
        RetentionRule rule, long deploymentId, String reference, int day, int items, int held, Instant dueAt) {}
