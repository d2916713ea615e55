package uk.police.lfr.retention.control;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import uk.police.lfr.alert.boundary.AlertPurge;
import uk.police.lfr.alert.boundary.AlertRegister;
import uk.police.lfr.deployment.boundary.DeploymentPurge;
import uk.police.lfr.deployment.boundary.DeploymentRegister;
import uk.police.lfr.deployment.contract.DeploymentState;
import uk.police.lfr.deployment.contract.DeploymentView;
import uk.police.lfr.platform.boundary.Transactions;
import uk.police.lfr.retention.contract.DueItem;
import uk.police.lfr.retention.contract.RetentionRule;
import uk.police.lfr.watchlist.boundary.SealedLists;
import uk.police.lfr.watchlist.boundary.WatchlistPurge;
import uk.police.lfr.watchlist.contract.WatchlistState;

/**
 * Deletes what is due. Works from the state of things and not from a to-do list, so it may run at any time, twice, or
 * after a week of downtime. Each deployment is one transaction; one that fails does not hold up the others.
 */
@Dependent
public class RetentionSweep {
    private static final System.Logger LOG = System.getLogger(RetentionSweep.class.getName());

    @Inject
    private DeploymentRegister deployments;

    @Inject
    private DeploymentPurge deploymentPurge;

    @Inject
    private AlertRegister alerts;

    @Inject
    private AlertPurge alertPurge;

    @Inject
    private SealedLists watchlists;

    @Inject
    private WatchlistPurge watchlistPurge;

    @Inject
    private Transactions transactions;

    @Inject
    private Clock clock;

    public void run() {
        Instant now = clock.instant();
        attempt("used alerts", () -> alertPurge.eraseUsed(now));
        for (DeploymentView ended : unpurged()) {
            attempt("deployment " + ended.id(), () -> sweep(ended, now));
        }
    }

    private void attempt(String what, Runnable step) {
        try {
            transactions.runInNew(step);
        } catch (RuntimeException fault) {
            LOG.log(System.Logger.Level.ERROR, "Retention sweep of " + what + " failed and will be tried again", fault);
        }
    }

    private void sweep(DeploymentView ended, Instant now) {
        if (!Deadlines.ofAlerts(ended.endedAt()).isAfter(now)) {
            alertPurge.eraseAll(ended.id());
        }
        if (!Deadlines.ofWatchlist(ended.endedAt()).isAfter(now)) {
            watchlistPurge.purge(ended.watchlistId());
        }
        if (alerts.kept(ended.id()) == 0 && watchlists.state(ended.watchlistId()) == WatchlistState.PURGED) {
            deploymentPurge.markPurged(ended.id());
        }
    }

    /** What waits for its deadline, soonest first. */
    public List<DueItem> due() {
        List<DueItem> items = new ArrayList<>();
        for (DeploymentView ended : unpurged()) {
            add(items, RetentionRule.ALERT, ended, alerts.kept(ended.id()), Deadlines.ofAlerts(ended.endedAt()));
            if (watchlists.state(ended.watchlistId()) != WatchlistState.PURGED) {
                add(
                        items,
                        RetentionRule.WATCHLIST,
                        ended,
                        watchlists.entries(ended.watchlistId()),
                        Deadlines.ofWatchlist(ended.endedAt()));
            }
        }
        items.sort(java.util.Comparator.comparing(DueItem::dueAt));
        return items;
    }

    private static void add(List<DueItem> items, RetentionRule rule, DeploymentView ended, int count, Instant due) {
        if (count > 0) {
            items.add(new DueItem(rule, ended.id(), ended.reference(), count, due));
        }
    }

    private List<DeploymentView> unpurged() {
        return deployments.in(DeploymentState.ENDED, DeploymentState.CANCELLED, DeploymentState.REFUSED);
    }
}
