package uk.police.lfr.alert.contract;

/** What came of an engagement. */
public enum Outcome {
    ARREST(AlertState.CONFIRMED_TRUE),
    OTHER_DISPOSAL(AlertState.CONFIRMED_TRUE),
    COMPLIANCE_CHECK(AlertState.CONFIRMED_TRUE),
    SAFEGUARDED(AlertState.CONFIRMED_TRUE),
    VOLUNTARY_ATTENDANCE(AlertState.CONFIRMED_TRUE),
    /** The person sought, but nothing was done; says why. */
    NO_ACTION(AlertState.CONFIRMED_TRUE),
    /** The engagement showed that it is another person: a confirmed false alert, erased at once. */
    NOT_THE_PERSON(AlertState.CONFIRMED_FALSE),
    /** The person was spoken to, but who it is could not be settled. */
    UNRESOLVED(AlertState.UNRESOLVED),
    /** The person was not reached. */
    LOST(AlertState.LOST);

    private final AlertState leadsTo;

    Outcome(AlertState leadsTo) {
        this.leadsTo = leadsTo;
    }

    public AlertState leadsTo() {
        return leadsTo;
    }
}
