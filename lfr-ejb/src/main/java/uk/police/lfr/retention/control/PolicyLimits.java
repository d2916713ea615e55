package uk.police.lfr.retention.control;

import java.util.ArrayList;
import java.util.List;
import uk.police.lfr.platform.contract.InvalidInput;
import uk.police.lfr.retention.contract.PolicyRule;
import uk.police.lfr.retention.contract.RetentionPolicy;
import uk.police.lfr.retention.contract.RetentionRule;

/** What no policy may say, whoever signs it. */
final class PolicyLimits {
    private static final String PERIOD = "{period}";
    private static final int LONGEST_TEXT = 1000;

    private PolicyLimits() {}

    /**
     * @throws InvalidInput it leaves a class of data out, keeps one longer than law and promise allow, allows an
     *     exception where there is none, or tells the public no period
     */
    static void check(RetentionPolicy policy) {
        if (policy.owner().isBlank() || policy.owner().length() > LONGEST_TEXT) {
            throw new InvalidInput("owner", "retention.policy_owner");
        }
        List<RetentionRule> missing = new ArrayList<>(List.of(RetentionRule.values()));
        for (PolicyRule rule : policy.rules()) {
            if (!missing.remove(rule.rule())) {
                throw new InvalidInput("policy", "retention.policy_rule_twice", rule.rule());
            }
            check(rule);
        }
        if (!missing.isEmpty()) {
            throw new InvalidInput("policy", "retention.policy_rule_missing", missing.get(0));
        }
    }

    private static void check(PolicyRule rule) {
        if (rule.keep().longerThan(rule.rule().longest())) {
            throw new InvalidInput(
                    "keep",
                    "retention.policy_too_long",
                    rule.rule(),
                    rule.keep().text(),
                    rule.rule().longest().text());
        }
        if (!rule.exceptions().isEmpty() && !rule.rule().mayBeHeld()) {
            throw new InvalidInput("exceptions", "retention.policy_no_exception", rule.rule());
        }
        if (!tells(rule.wording().en()) || !tells(rule.wording().cy())) {
            throw new InvalidInput("wording", "retention.policy_wording", rule.rule(), PERIOD);
        }
        if (rule.source().isBlank() || rule.source().length() > LONGEST_TEXT) {
            throw new InvalidInput("source", "retention.policy_source", rule.rule());
        }
    }

    private static boolean tells(String sentence) {
        return sentence.contains(PERIOD) && sentence.length() <= LONGEST_TEXT;
    }
}
