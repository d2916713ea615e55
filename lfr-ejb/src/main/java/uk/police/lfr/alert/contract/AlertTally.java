package uk.police.lfr.alert.contract;

/**
 * A deployment's alerts in figures, in the field's terms; they outlive the alerts.
 *
 * @param raised all alerts
 * @param trueConfirmed shown by engagement to be the person
 * @param trueUnconfirmed believed to be the person, not reached
 * @param falseConfirmed shown by engagement to be another person
 * @param falseUnconfirmed found incorrect by the operator, without engagement
 * @param declined possible, but the engagement officer decided against an approach
 * @param unadjudicated erased by the clock without a verdict or without an outcome
 * @param engagements people approached
 * @param otherOutcomes disposals, compliance checks, safeguarding, voluntary attendance
 */
public record AlertTally(
        int raised,
        int trueConfirmed,
        int trueUnconfirmed,
        int falseConfirmed,
        int falseUnconfirmed,
        int declined,
        int unadjudicated,
        int engagements,
        int arrests,
        int otherOutcomes,
        int noAction) {
    public static final AlertTally NONE = new AlertTally(0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0);

    /** Alerts that still wait for a person. */
    public int open() {
        return raised - trueConfirmed - trueUnconfirmed - falseConfirmed - falseUnconfirmed - declined - unadjudicated;
    }
}
