package uk.police.lfr.deployment.control;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.List;
import uk.police.lfr.deployment.contract.Forecast;
import uk.police.lfr.deployment.contract.ListTerms;
import uk.police.lfr.deployment.contract.OperationalDay;
import uk.police.lfr.deployment.entity.Deployment;
import uk.police.lfr.platform.boundary.Settings;
import uk.police.lfr.platform.contract.Setting;
import uk.police.lfr.watchlist.boundary.WatchlistDesk;
import uk.police.lfr.watchlist.contract.ListFrame;

/** Tells the list of each day that is not over what it is made for, whenever that may have changed. */
@Dependent
public class ListFrames {
    @Inject
    private WatchlistDesk watchlists;

    @Inject
    private AuthorityStatements statements;

    @Inject
    private ListCriteria criteria;

    @Inject
    private Settings settings;

    /**
     * The faces forecast are shared evenly among the days; of those of a day, the force accepts as many false alerts as
     * {@link Setting#FALSE_ALERT_BUDGET} says.
     *
     * @throws uk.police.lfr.platform.contract.WrongState a sealed list does not fit its new frame
     */
    public void tell(Deployment deployment) {
        List<OperationalDay> days = deployment.view().days().stream()
                .filter(day -> !day.state().over())
                .toList();
        Forecast forecast = statements.forecast(deployment);
        ListTerms terms = criteria.of(deployment);
        Long faces = forecast.faces() == 0 ? null : (forecast.faces() + days.size() - 1) / days.size();
        Double budget = faces == null ? null : faces * settings.number(Setting.FALSE_ALERT_BUDGET);
        double threshold = deployment.plan().threshold();
        for (OperationalDay day : days) {
            if (day.watchlistId() != null) {
                ListFrame frame = new ListFrame(
                        deployment.id(), null, day.start(), terms.cap(), terms.categories(), threshold, faces, budget);
                watchlists.frame(day.watchlistId(), frame);
            }
        }
    }
}
