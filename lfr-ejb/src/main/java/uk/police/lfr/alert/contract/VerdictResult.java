package uk.police.lfr.alert.contract;

/** What an operator's verdict led to. */
public enum VerdictResult {
    /** The alert waits for the engagement officer. */
    HANDED_ON,
    /** The alert has gone, or is kept for data protection alone. */
    ENDED,
    /** It was a test: the two faces were one person's, and the verdict saw it. */
    TEST_SEEN,
    /** It was a test: the two faces were one person's, and the verdict missed it. */
    TEST_MISSED
}
