package uk.police.lfr.alert.contract;

import java.time.LocalDate;
import uk.police.lfr.watchlist.contract.Category;
import uk.police.lfr.watchlist.contract.EntryView;
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
        ScoreBand scoreBand) {
    /** @param today for the person's age */
    public static CandidateView of(EntryView entry, LocalDate today, ScoreBand scoreBand) {
        return new CandidateView(
                entry.displayName(),
                entry.personRef(),
                entry.category(),
                entry.responsePlan(),
                entry.justification(),
                entry.details().lookAlikes(),
                CareView.of(entry.details(), today),
                scoreBand);
    }
}
