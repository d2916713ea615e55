package uk.police.lfr.retention.contract;

import java.time.Duration;

/** How long each class of data may be kept at most, and who says so. */
public enum RetentionRule {
    /** A face that does not match: never stored; zeroed in memory as soon as it is compared. */
    NO_MATCH("seed S25", Duration.ZERO),
    /** An incorrect alert: erased in the transaction that finds it incorrect. */
    ALERT_INCORRECT("seed S29", Duration.ZERO),
    /** Any other alert: when its use ends, at the latest 24 hours after the deployment's end. */
    ALERT("seed S26, S27", Duration.ofHours(24)),
    /** Listed people, pictures and templates: at the end of the deployment's day. */
    WATCHLIST("domain brief W6 and section 6", Duration.ofHours(24)),
    /** Files handed in for import: when the import ends. */
    IMPORT_FILES("domain brief section 6", Duration.ZERO);

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
