package uk.police.lfr.reporting.contract;

import uk.police.lfr.alert.contract.Proportion;

/**
 * What one operator did with alerts, as the log has it.
 *
 * @param operator user name
 * @param toClaim from the alert to this operator's claim, of alerts that they claimed first
 * @param toVerdict from this operator's claim to their verdict
 * @param possible verdicts that it may be the person, of all their verdicts
 * @param reversed verdicts that it may be the person after which officers found that it is not, or approached nobody; of
 *     those of which it is known what followed
 */
public record OperatorFigures(
        String operator, Waits toClaim, Waits toVerdict, Proportion possible, Proportion reversed) {}
