package uk.police.lfr.alert.contract;

/**
 * Outcomes of engagements, counted.
 *
 * @param otherOutcomes disposals, compliance checks, safeguarding and voluntary attendance together
 * @param split the four apart; null for a deployment of the first release, which counted them together
 * @param deArrested arrests that were undone later
 * @param chargedLater arrests or attendances that led to a charge
 */
public record OutcomeTally(
        int arrests, int otherOutcomes, int noAction, Split split, int deArrested, int chargedLater) {
    public static final OutcomeTally NONE = new OutcomeTally(0, 0, 0, new Split(0, 0, 0, 0), 0, 0);

    /** Other outcomes than arrest, each by itself. */
    public record Split(int disposals, int complianceChecks, int safeguarded, int voluntaryAttendances) {}
}
