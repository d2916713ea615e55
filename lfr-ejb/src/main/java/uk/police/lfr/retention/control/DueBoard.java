package uk.police.lfr.retention.control;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import uk.police.lfr.alert.boundary.AlertRegister;
import uk.police.lfr.deployment.contract.DeploymentView;
import uk.police.lfr.retention.contract.DueItem;
import uk.police.lfr.retention.contract.RetentionPolicy;
import uk.police.lfr.retention.contract.RetentionRule;
import uk.police.lfr.watchlist.boundary.SealedLists;
import uk.police.lfr.watchlist.contract.WatchlistState;

/** What waits for its deadline. Read from the state of things, as the sweep does. */
@Dependent
public class DueBoard {
    @Inject
    private EndedDeployments ended;

    @Inject
    private AlertRegister alerts;

    @Inject
    private SealedLists watchlists;

    /** What this policy would have deleted and when, soonest first. */
    public List<DueItem> under(RetentionPolicy policy) {
        Deadlines deadlines = new Deadlines(policy);
        List<DueItem> items = new ArrayList<>();
        for (DeploymentView deployment : ended.unpurged()) {
            Instant end = deployment.endedAt();
            add(items, RetentionRule.ALERT, deployment, alerts.kept(deployment.id()), deadlines.ofAlerts(end));
            if (watchlists.state(deployment.watchlistId()) != WatchlistState.PURGED) {
                int entries = watchlists.entries(deployment.watchlistId());
                add(items, RetentionRule.WATCHLIST, deployment, entries, deadlines.ofWatchlist(end));
            }
        }
        items.sort(Comparator.comparing(DueItem::dueAt));
        return items;
    }

    private static void add(
            List<DueItem> items, RetentionRule rule, DeploymentView deployment, int count, Instant due) {
        if (count > 0) {
            items.add(new DueItem(rule, deployment.id(), deployment.reference(), count, due));
        }
    }
}
