package uk.police.lfr.alert.contract;

/**
 * A deployment's alerts in figures, in the field's terms; they outlive the alerts. Test subjects are in none of them.
 *
 * @param raised all alerts
 * @param trueConfirmed shown by engagement to be the person
 * @param trueUnconfirmed believed to be the person, not reached
 * @param falseConfirmed shown by engagement to be another person
 * @param falseUnconfirmed found incorrect by the operator, without engagement
 * @param declined possible, but the engagement officer decided against an approach
 * @param unresolved engaged, but who it is could not be settled
 * @param unadjudicated erased by the clock without a verdict or without an outcome
 * @param timedOut not claimed in time; each of them is also in another of these figures
 * @param engagements people approached
 * @param outcomes what came of the engagements that showed the person
 */
public record AlertTally(
        int raised,
        int trueConfirmed,
        int trueUnconfirmed,
        int falseConfirmed,
        int falseUnconfirmed,
        int declined,
        int unresolved,
        int unadjudicated,
        int timedOut,
        int engagements,
        OutcomeTally outcomes) {
    public static final AlertTally NONE = new AlertTally(0, 0, 0, 0, 0, 0, 0, 0, 0, 0, OutcomeTally.NONE);

    /** Alerts that still wait for a person. */
    public int open() {
        return raised
                - trueConfirmed
                - trueUnconfirmed
                - falseConfirmed
                - falseUnconfirmed
                - declined
                - unresolved
                - unadjudicated;
    }

    /** Alerts shown or judged to be wrong. */
    public int falseAlerts() {
        return falseConfirmed + falseUnconfirmed;
    }

    /** Alerts shown or believed to be right. */
    public int trueAlerts() {
        return trueConfirmed + trueUnconfirmed;
    }
}
