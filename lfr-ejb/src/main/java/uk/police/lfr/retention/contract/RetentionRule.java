package uk.police.lfr.retention.contract;

/**
 * The classes of data that a policy has a rule for: from when each counts and how long it may be at most. A policy may
 * shorten a period, never lengthen it beyond this.
 */
public enum RetentionRule {
    /** A face that does not match: never stored; zeroed in memory as soon as it is compared (rule S25). */
    NO_MATCH(StartPoint.COMPARED, "PT1S", false),
    /** An incorrect alert: erased in the transaction that finds it incorrect (rule S29). */
    ALERT_INCORRECT(StartPoint.VERDICT, "PT60S", true),
    /** Any other alert: when its use ends, at the latest 24 hours after the operation's end (rule S26, S27). */
    ALERT(StartPoint.OPERATION_ENDED, "PT24H", true),
    /** An alert whose subject complains at the scene, until the complaint is made (7 days: ours, 2026). */
    COMPLAINT_AT_SCENE(StartPoint.COMPLAINED, "P7D", true),
    /** Listed people, pictures and templates: the end of the day, never more than 24 hours after the operation's. */
    WATCHLIST(StartPoint.DAY_ENDED, "PT24H", false),
    /** Files handed in for import. */
    IMPORT_FILES(StartPoint.IMPORT_ENDED, "PT24H", false),
    /**
     * The keyed index that answers "was I on a list?" (practice of South Wales Police, there without an end). One key
     * opens a month of it, so no single entry can be held.
     */
    LISTING_INDEX(StartPoint.OPERATION_ENDED, "P12M", false),
    /** Recorded footage, each segment for itself (rule S28). */
    FOOTAGE(StartPoint.RECORDED, "P31D", true),
    /** Application with its papers, authority and reviews (7 years: ours, decision 0117). */
    CORPORATE_RECORD(StartPoint.CLOSED, "P7Y", true),
    /** What the log says of people; the rest of it says nothing of anybody and stays (7 years: ours, decision 0116). */
    AUDIT_LOG(StartPoint.WRITTEN, "P7Y", true),
    /** Figures without personal data. */
    STATISTICS(StartPoint.PUBLISHED, "permanent", false),
    /** Measurement of visits to the public pages, with consent. */
    PORTAL_ANALYTICS(StartPoint.WRITTEN, "P13M", false);

    private final StartPoint start;
    private final KeepFor longest;
    private final boolean exceptions;

    RetentionRule(StartPoint start, String longest, boolean exceptions) {
        this.start = start;
        this.longest = new KeepFor(longest);
        this.exceptions = exceptions;
    }

    public StartPoint start() {
        return start;
    }

    /** No policy may keep it longer. */
    public KeepFor longest() {
        return longest;
    }

    /** Whether a legal hold may keep single items longer. */
    public boolean mayBeHeld() {
        return exceptions;
    }
}
