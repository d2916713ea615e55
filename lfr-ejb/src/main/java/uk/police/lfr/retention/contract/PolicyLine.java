package uk.police.lfr.retention.contract;

/**
 * One rule of the policy in force, for staff.
 *
 * @param kept the period in words
 */
public record PolicyLine(RetentionRule rule, String kept, String source) {}
