package uk.police.lfr.alert.contract;

import uk.police.lfr.watchlist.contract.Category;
import uk.police.lfr.watchlist.contract.ResponsePlan;

/** Who it may be and what is to be done; shown only after the operator's own verdict. */
public record CandidateView(
        String name,
        String personRef,
        Category category,
        ResponsePlan responsePlan,
        String justification,
        ScoreBand scoreBand) {}
