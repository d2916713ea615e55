package uk.police.lfr.alert.contract;

/** The operator's first look, before any name or score is shown. */
public enum Verdict {
    NOT_THE_SAME,
    POSSIBLE
}
