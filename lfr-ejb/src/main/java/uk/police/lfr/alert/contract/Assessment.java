package uk.police.lfr.alert.contract;

import java.util.List;

/** What the operator went by, for the engagement officer once they have decided for themself. */
public record Assessment(List<VerdictReason> reasons, String words) {}
