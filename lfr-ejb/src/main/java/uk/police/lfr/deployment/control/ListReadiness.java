package uk.police.lfr.deployment.control;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.List;
import uk.police.lfr.deployment.contract.OperationalDay;
import uk.police.lfr.watchlist.boundary.SealedLists;

/** The day's list can be compared by the models that run now. */
@Dependent
public class ListReadiness implements Readiness {
    @Inject
    private SealedLists watchlists;

    @Override
    public List<String> missing(OperationalDay day) {
        Long list = day.watchlistId();
        boolean waits = list != null && watchlists.isSealed(list) && !watchlists.comparable(list);
        return waits ? List.of("readiness.list_of_other_models") : List.of();
    }
}
