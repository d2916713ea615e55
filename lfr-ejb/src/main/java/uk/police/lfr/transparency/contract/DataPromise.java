package uk.police.lfr.transparency.contract;

import uk.police.lfr.platform.contract.BilingualText;

/**
 * What the retention policy tells the public about one class of data.
 *
 * @param rule the policy's name of the rule, such as {@code NO_MATCH}
 */
public record DataPromise(String rule, BilingualText text) {}
