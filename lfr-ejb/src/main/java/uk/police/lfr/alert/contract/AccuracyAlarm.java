package uk.police.lfr.alert.contract;

/** What somebody who answers for a deployment must look at, in either direction. */
public enum AccuracyAlarm {
    /** The breaker pauses. */
    FALSE_ALERTS_RED,
    /** The breaker warns. */
    FALSE_ALERTS_AMBER,
    /** More than the measurement of the models lets one expect, chance considered. */
    FALSE_ALERTS_ABOVE_EXPECTED,
    /** Test subjects are missed more often than the measurement lets one expect: light, angle, list or model. */
    FOUND_BELOW_EXPECTED
}
