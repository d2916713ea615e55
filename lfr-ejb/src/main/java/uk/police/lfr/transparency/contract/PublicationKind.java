package uk.police.lfr.transparency.contract;

/** What a publisher may put off to a moment of their choosing. */
public enum PublicationKind {
    NOTICE,
    RESULTS
}
