package uk.police.lfr.transparency.contract;

/**
 * The figures of a deployment, in the field's columns. Before the results are published none is applicable.
 *
 * @param watchlistSize people on the sealed list
 * @param facesScanned passages compared with the list at least once
 * @param declined possible, but officers decided against an approach
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
        Figure unadjudicated,
        Figure engagements,
        Figure arrests,
        Figure otherOutcomes,
        Figure noAction) {
    public static final PublicFigures NOT_YET = new PublicFigures(
            Figure.NOT_APPLICABLE,
            Figure.NOT_APPLICABLE,
            Figure.NOT_APPLICABLE,
            Figure.NOT_APPLICABLE,
            Figure.NOT_APPLICABLE,
            Figure.NOT_APPLICABLE,
            Figure.NOT_APPLICABLE,
            Figure.NOT_APPLICABLE,
            Figure.NOT_APPLICABLE,
            Figure.NOT_APPLICABLE,
            Figure.NOT_APPLICABLE,
            Figure.NOT_APPLICABLE,
            Figure.NOT_APPLICABLE);
}
