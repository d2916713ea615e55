package uk.police.lfr.alert.contract;

/** Which stretch of an alert's life is timed. */
public enum TimingMeasure {
    /** From the picture's arrival to the stored alert. */
    CAPTURE_TO_ALERT,
    /** From the alert to the first operator's claim. */
    ALERT_TO_CLAIM,
    /** From the alert to the decision that ended it or had somebody approached. */
    ALERT_TO_DECISION,
    /** From the decision to approach to the recorded outcome: how long a person was spoken to, at most. */
    ENGAGEMENT
}
