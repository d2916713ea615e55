package uk.police.lfr.watchlist.boundary;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.Optional;
import uk.police.lfr.platform.boundary.Caller;
import uk.police.lfr.platform.contract.Roles;
import uk.police.lfr.watchlist.contract.ReenrolmentProgress;
import uk.police.lfr.watchlist.contract.SealObstacle;
import uk.police.lfr.watchlist.control.ReenrolmentStore;
import uk.police.lfr.watchlist.control.TakingOver;
import uk.police.lfr.watchlist.control.WatchlistStore;
import uk.police.lfr.watchlist.entity.ReenrolmentRun;
import uk.police.lfr.watchlist.entity.Watchlist;

/** Where it is seen how far templates are that other models make anew, and where they are taken over. */
@Stateless
public class ReenrolmentDesk {
    @Inject
    private WatchlistStore lists;

    @Inject
    private ReenrolmentStore store;

    @Inject
    private TakingOver takingOver;

    @Inject
    private Caller caller;

    /** The last one of a list, running or ended; empty where its models never changed. */
    @RolesAllowed({Roles.WL_MGR, Roles.WL_CHECKER, Roles.AO, Roles.SAFEGUARDING})
    public Optional<ReenrolmentProgress> progress(long watchlistId) {
        return store.run(watchlistId).map(ReenrolmentRun::progress);
    }

    /**
     * What is in the way of taking the new templates of a sealed list over.
     *
     * @return empty where nothing waits for it; no entries where nothing is in the way
     */
    @RolesAllowed({Roles.WL_MGR, Roles.WL_CHECKER, Roles.AO})
    public Optional<Map<SealObstacle, Integer>> waiting(long watchlistId) {
        Watchlist list = lists.list(watchlistId);
        return takingOver.due(list) ? Optional.of(takingOver.obstacles(list)) : Optional.empty();
    }

    /**
     * The sealed list may be compared by the models that run now; the caller must not have built any of it.
     *
     * @throws uk.police.lfr.platform.contract.WrongState nothing waits for it, or something is in the way
     */
    @RolesAllowed(Roles.WL_CHECKER)
    public void takeOver(long watchlistId) {
        takingOver.takeOver(watchlistId, caller.name());
    }
}
