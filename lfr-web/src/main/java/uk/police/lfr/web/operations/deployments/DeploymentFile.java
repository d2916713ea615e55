package uk.police.lfr.web.operations.deployments;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.io.Serializable;
import uk.police.lfr.deployment.boundary.DeploymentDesk;
import uk.police.lfr.deployment.contract.DeploymentView;
import uk.police.lfr.deployment.contract.ThresholdAdvice;
import uk.police.lfr.watchlist.boundary.WatchlistDesk;
import uk.police.lfr.watchlist.contract.WatchlistSummary;

/**
 * Everything about one deployment that its requester and its authorising officer need: the plan, its own
 * watchlist, and what the threshold can be expected to do. Read once per view; not thread-safe.
 */
@Dependent
public class DeploymentFile implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private DeploymentDesk desk;

    @Inject
    private WatchlistDesk watchlists;

    private transient DeploymentView deployment;
    private transient WatchlistSummary watchlist;
    private transient ThresholdAdvice advice;

    /** @throws uk.police.lfr.platform.contract.NotFound there is no such deployment */
    public void open(long id) {
        deployment = desk.view(id);
        watchlist = watchlists.list(deployment.watchlistId());
        advice = desk.thresholdAdvice(deployment.plan().threshold(), watchlist.entries());
    }

    public boolean isOpen() {
        return deployment != null;
    }

    public DeploymentView getDeployment() {
        return deployment;
    }

    public WatchlistSummary getWatchlist() {
        return watchlist;
    }

    public ThresholdAdvice getAdvice() {
        return advice;
    }
}
