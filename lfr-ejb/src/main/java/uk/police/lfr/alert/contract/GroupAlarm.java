package uk.police.lfr.alert.contract;

/** How a group's alerts compare with those of everybody else whom an officer could describe, chance considered. */
public enum GroupAlarm {
    NONE,
    MORE_OFTEN_WRONG,
    LESS_OFTEN_WRONG
}
