package uk.police.lfr.alert.contract;

/** What came of an engagement. */
public enum Outcome {
    ARREST,
    OTHER_DISPOSAL,
    COMPLIANCE_CHECK,
    SAFEGUARDED,
    VOLUNTARY_ATTENDANCE,
    NO_ACTION,
    /** The engagement showed that it is another person: a confirmed false alert, erased at once. */
    NOT_THE_PERSON,
    /** The person was not reached. */
    LOST
}
