package uk.police.lfr.alert.contract;

import uk.police.lfr.watchlist.contract.Category;
import uk.police.lfr.watchlist.contract.ResponsePlan;

/**
 * Who it may be and what is to be done; shown only after the operator's own verdict.
 *
 * @param lookAlikes known relatives or others who look like the person (rule W4); may be empty
 */
public record CandidateView(
        String name,
        String personRef,
        Category category,
        ResponsePlan responsePlan,
        String justification,
        String lookAlikes,
        CareView care,
        ScoreBand scoreBand) {}
