package uk.police.lfr.transparency.contract;

import java.time.Duration;
import uk.police.lfr.platform.contract.PublishedEngine;
import uk.police.lfr.platform.contract.Rank;

/**
 * What runs now and within which bounds, for the algorithmic transparency record.
 *
 * @param usualTarget at most one false alert in so many faces is what a threshold aims at, unless another is asked for
 * @param falseAlertBudget share of faces that may be false alerts before people are warned, as the force settled it
 * @param authorisedBy lowest rank that may authorise a deployment in writing
 * @param resultsWithin of the end, in which results are to be published
 * @param suppressBelow counts of groups smaller than this are withheld
 * @param policyVersion of the retention policy in force
 */
public record AlgorithmFacts(
        PublishedEngine engine,
        int usualTarget,
        String falseAlertBudget,
        Rank authorisedBy,
        Duration resultsWithin,
        int suppressBelow,
        int policyVersion) {}
