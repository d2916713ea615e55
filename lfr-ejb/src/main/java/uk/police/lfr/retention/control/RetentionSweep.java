package uk.police.lfr.retention.control;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.Objects;
import java.util.stream.Stream;
import uk.police.lfr.alert.boundary.AlertPurge;
import uk.police.lfr.alert.boundary.AlertRegister;
import uk.police.lfr.deployment.boundary.DeploymentPurge;
import uk.police.lfr.deployment.contract.DeploymentView;
import uk.police.lfr.deployment.contract.OperationalDay;
import uk.police.lfr.platform.boundary.Transactions;
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
    private EndedDeployments ended;

    @Inject
    private Policies policies;

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
        Deadlines deadlines = new Deadlines(policies.current());
        for (DeploymentView deployment : ended.unpurged()) {
            attempt("deployment " + deployment.id(), () -> sweep(deployment, deadlines, now));
        }
    }

    private void attempt(String what, Runnable step) {
        try {
            transactions.runInNew(step);
        } catch (RuntimeException fault) {
            LOG.log(System.Logger.Level.ERROR, "Retention sweep of " + what + " failed and will be tried again", fault);
        }
    }

    private void sweep(DeploymentView deployment, Deadlines deadlines, Instant now) {
        deploymentPurge.begin(deployment.id());
        if (!deadlines.ofAlerts(deployment.endedAt()).isAfter(now)) {
            alertPurge.eraseAll(deployment.id());
        }
        if (!deadlines.ofWatchlist(deployment.endedAt()).isAfter(now)) {
            lists(deployment).forEach(watchlistPurge::purge);
        }
        if (alerts.kept(deployment.id()) == 0
                && lists(deployment).allMatch(list -> watchlists.state(list) == WatchlistState.PURGED)) {
            deploymentPurge.markPurged(deployment.id());
        }
    }

    private static Stream<Long> lists(DeploymentView deployment) {
        return deployment.days().stream().map(OperationalDay::watchlistId).filter(Objects::nonNull);
    }
}
