package uk.police.lfr.watchlist.boundary;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.util.List;
import uk.police.lfr.platform.boundary.Transactions;
import uk.police.lfr.watchlist.control.Freshness;
import uk.police.lfr.watchlist.control.WatchlistStore;
import uk.police.lfr.watchlist.entity.Watchlist;

/** Asks each half minute whether the grounds of sealed lists still stand, far more often than W7 asks for. */
@Startup
@Singleton
@PermitAll // Reached by its timer alone.
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class FreshnessTimer {
    private static final System.Logger LOG = System.getLogger(FreshnessTimer.class.getName());

    @Inject
    private WatchlistStore lists;

    @Inject
    private Freshness freshness;

    @Inject
    private Transactions transactions;

    @Schedule(hour = "*", minute = "*", second = "5/30", persistent = false)
    public void ask() {
        List<Long> sealed = transactions.inNew(
                () -> lists.sealedLists().stream().map(Watchlist::id).toList());
        for (long list : sealed) {
            try {
                transactions.runInNew(() -> freshness.ask(lists.lockedList(list)));
            } catch (RuntimeException unanswered) {
                // One source or list that fails keeps no other from being asked; who is overdue is shown.
                LOG.log(System.Logger.Level.ERROR, "Grounds of watchlist " + list + " could not be asked", unanswered);
            }
        }
    }
}
