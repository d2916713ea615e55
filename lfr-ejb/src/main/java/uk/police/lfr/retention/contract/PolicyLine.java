package uk.police.lfr.retention.contract;

import uk.police.lfr.platform.contract.BilingualText;

/**
 * One rule of the policy in force, for staff.
 *
 * @param kept the period in words
 */
public record PolicyLine(RetentionRule rule, BilingualText kept, String source) {}
