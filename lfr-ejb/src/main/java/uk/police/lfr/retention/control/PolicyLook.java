package uk.police.lfr.retention.control;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import uk.police.lfr.platform.contract.BilingualText;
import uk.police.lfr.retention.contract.DueItem;
import uk.police.lfr.retention.contract.PolicyLine;
import uk.police.lfr.retention.contract.PolicyPreview;
import uk.police.lfr.retention.contract.PolicyRule;
import uk.police.lfr.retention.contract.RetentionPolicy;
import uk.police.lfr.retention.contract.RetentionRule;

/** Looks at a policy: in words for staff, and at what it would do if it governed now. */
@Dependent
public class PolicyLook {
    @Inject
    private Policies policies;

    @Inject
    private DueBoard board;

    @Inject
    private Clock clock;

    /** The policy in force, rule by rule. */
    public List<PolicyLine> lines() {
        return policies.current().rules().stream()
                .map(rule -> new PolicyLine(rule.rule(), kept(rule), rule.source()))
                .toList();
    }

    private static BilingualText kept(PolicyRule rule) {
        return new BilingualText(PeriodWords.of(rule.keep(), "en"), PeriodWords.of(rule.keep(), "cy"));
    }

    /**
     * @throws uk.police.lfr.platform.contract.InvalidInput it goes beyond the limits
     */
    public PolicyPreview at(RetentionPolicy policy) {
        PolicyLimits.check(policy);
        RetentionPolicy current = policies.current();
        Instant now = clock.instant();
        List<DueItem> dueNow = board.due(current, now);
        return new PolicyPreview(
                PolicySentences.of(policy),
                List.of(RetentionRule.values()).stream()
                        .filter(rule -> !policy.rule(rule).equals(current.rule(rule)))
                        .toList(),
                board.due(policy, now).stream()
                        .filter(item -> dueNow.stream().noneMatch(known -> sameThing(known, item)))
                        .toList());
    }

    private static boolean sameThing(DueItem one, DueItem other) {
        return one.rule() == other.rule() && one.deploymentId() == other.deploymentId() && one.day() == other.day();
    }
}
