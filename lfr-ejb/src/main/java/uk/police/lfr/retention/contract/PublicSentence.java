package uk.police.lfr.retention.contract;

import uk.police.lfr.platform.contract.BilingualText;

/** What the policy tells the public about one class of data, its period filled in. */
public record PublicSentence(RetentionRule rule, BilingualText text) {}
