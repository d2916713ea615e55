package uk.police.lfr.retention.contract;

import java.util.List;
import uk.police.lfr.platform.contract.BilingualText;

/**
 * What a policy says about one class of data.
 *
 * @param keep how long, from the rule's start point
 * @param exceptions why single items may be held longer; empty where nothing may
 * @param source who says so, in words for the public
 * @param wording the public's sentence; {@code {period}} stands for the length in words
 */
public record PolicyRule(
        RetentionRule rule, KeepFor keep, List<HoldReason> exceptions, String source, BilingualText wording) {
    public PolicyRule {
        exceptions = List.copyOf(exceptions);
    }
}
