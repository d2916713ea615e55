package uk.police.lfr.transparency.contract;

/**
 * The figures of a deployment, in the field's columns. Before the results are published none is applicable.
 *
 * @param watchlistSize people on the sealed list
 * @param facesScanned passages compared with the list at least once
 * @param declined possible, but officers decided against an approach
 * @param unresolved engaged, but who it is could not be settled
 * @param unadjudicated alerts that nobody decided on before they were deleted
 * @param engagements people approached
 */
public record PublicFigures(
        Figure watchlistSize,
        Figure facesScanned,
        Figure alerts,
        Figure trueConfirmed,
        Figure trueUnconfirmed,
        Figure falseConfirmed,
        Figure falseUnconfirmed,
        Figure declined,
        Figure unresolved,
        Figure unadjudicated,
        Figure engagements,
        Figure arrests,
        Figure otherOutcomes,
        Figure noAction) {
    public static PublicFigures of(RecordDocument document) {
        return new PublicFigures(
                document.figure("watchlist.size"),
                document.figure("faces.seen"),
                document.figure("alerts.total"),
                document.figure("alerts.true_confirmed"),
                document.figure("alerts.true_unconfirmed"),
                document.figure("alerts.false_confirmed"),
                document.figure("alerts.false_unconfirmed"),
                document.figure("alerts.declined"),
                document.figure("alerts.unresolved"),
                document.figure("alerts.unadjudicated"),
                document.figure("engagements.total"),
                document.figure("outcomes.arrest"),
                document.figure("outcomes.other"),
                document.figure("outcomes.no_action"));
    }
}
