package uk.police.lfr.retention.contract;

import java.time.Instant;
import java.util.List;

/**
 * One version of the force's retention policy. It drives the deletions, the staff's pages and every public sentence
 * about them.
 *
 * @param version 1, 2, 3 ...
 * @param owner the post that answers for it
 * @param effectiveFrom from when it governs
 * @param rules one for each {@link RetentionRule}, in its order
 */
public record RetentionPolicy(int version, String owner, Instant effectiveFrom, List<PolicyRule> rules) {
    public RetentionPolicy {
        rules = List.copyOf(rules);
    }

    public PolicyRule rule(RetentionRule rule) {
        return rules.stream()
                .filter(one -> one.rule() == rule)
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("The policy has no rule for " + rule));
    }

    public KeepFor keep(RetentionRule rule) {
        return rule(rule).keep();
    }
}
