package uk.police.lfr.deployment.contract;

/** What people check on the ground before a day is ready. */
public enum GroundCheck {
    /** Signs are up: a photograph of each is kept. */
    SIGNAGE,
    /** Every camera gives a picture of its zone. */
    CAMERAS,
    /** Test subjects passed, and were found. */
    CALIBRATION,
    /** Recognition was stopped by the kill switch, and stopped. */
    KILL_SWITCH
}
