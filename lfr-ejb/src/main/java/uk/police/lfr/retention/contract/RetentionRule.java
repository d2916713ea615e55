package uk.police.lfr.retention.contract;

import java.time.Duration;

/** How long each class of data may be kept at most, and who says so. */
public enum RetentionRule {
    /** A face that does not match: never stored; zeroed in memory as soon as it is compared. */
    NO_MATCH("The force's public statement: deleted immediately and automatically", Duration.ZERO),
    /** An incorrect alert: erased in the transaction that finds it incorrect. */
    ALERT_INCORRECT("The force's public statement: an incorrect alert goes straight away", Duration.ZERO),
    /** Any other alert: when its use ends, at the latest 24 hours after the deployment's end. */
    ALERT("The force's public statement: after use, at most 24 hours after the operation", Duration.ofHours(24)),
    /** Listed people, pictures and templates: at the end of the deployment's day. */
    WATCHLIST("Practice of UK forces: at the end of the deployment's day, at most 24 hours", Duration.ofHours(24)),
    /** Files handed in for import: when the import ends. */
    IMPORT_FILES("Decision of this system: a copy is kept no longer than it is read", Duration.ZERO);

    private final String source;
    private final Duration longest;

    RetentionRule(String source, Duration longest) {
        this.source = source;
        this.longest = longest;
    }

    /** Who says so. */
    public String source() {
        return source;
    }

    /** Counted from the deployment's end, or from the event where it is zero. */
    public Duration longest() {
        return longest;
    }
}
