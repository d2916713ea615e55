package uk.police.lfr.alert.contract;

/** Why an alert was deleted. */
public enum ErasureReason {
    /** By the operator's verdict. */
    FOUND_INCORRECT,
    /** By the engagement. */
    SHOWN_INCORRECT,
    /** Declined, or its outcome recorded. */
    USE_ENDED,
    /** 24 hours after the deployment's end. */
    DAY_ENDED,
    /** A complaint was announced at the scene and not made in time, or it was answered. */
    COMPLAINT_ENDED,
    /** A test alert, with the operator's verdict. */
    TEST_DONE
}
