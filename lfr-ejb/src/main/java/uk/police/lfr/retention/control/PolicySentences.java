package uk.police.lfr.retention.control;

import java.util.List;
import uk.police.lfr.platform.contract.BilingualText;
import uk.police.lfr.retention.contract.PolicyRule;
import uk.police.lfr.retention.contract.PublicSentence;
import uk.police.lfr.retention.contract.RetentionPolicy;

/** The public's sentences, made from the policy that also drives the deletions. */
public final class PolicySentences {
    private PolicySentences() {}

    public static List<PublicSentence> of(RetentionPolicy policy) {
        return policy.rules().stream()
                .map(rule -> new PublicSentence(rule.rule(), new BilingualText(fill(rule, "en"), fill(rule, "cy"))))
                .toList();
    }

    private static String fill(PolicyRule rule, String language) {
        return rule.wording().in(language).replace("{period}", PeriodWords.of(rule.keep(), language));
    }
}
