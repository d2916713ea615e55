package uk.police.lfr.retention.contract;

import java.util.List;

/**
 * What a proposed policy would do.
 *
 * @param wording what the public would read
 * @param changed rules that differ from the policy in force
 * @param dueAtOnce what would have to be deleted the moment it governs and is not yet due now
 */
public record PolicyPreview(List<PublicSentence> wording, List<RetentionRule> changed, List<DueItem> dueAtOnce) {}
