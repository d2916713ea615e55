package uk.police.lfr.deployment.contract;

/**
 * What an officer reads before deciding. What they sign carries its hash, so that nothing can change between the page
 * and the decision.
 *
 * @param document canonical JSON of all that is asked for, with the hashes of the pack
 * @param list who may be on the list, and how many
 * @param sha256 of the document, 64 hexadecimal digits
 * @param threshold with what it rests on
 * @param targetNeeds the lowest threshold that keeps to its target with the list at its largest
 */
public record AuthorityStatement(
        String document,
        String sha256,
        Forecast forecast,
        ListTerms list,
        ThresholdTerms threshold,
        double targetNeeds) {
    /** Whether no more false alerts are to be expected than were aimed at. */
    public boolean meetsTarget() {
        return threshold.value() >= targetNeeds;
    }
}
