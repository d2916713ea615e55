package uk.police.lfr.retention.boundary;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Clock;
import uk.police.lfr.alert.contract.AlertErased;
import uk.police.lfr.alert.contract.ErasureReason;
import uk.police.lfr.deployment.contract.RecordExpired;
import uk.police.lfr.retention.contract.DeletionDone;
import uk.police.lfr.retention.contract.RetentionRule;
import uk.police.lfr.retention.control.DeletionStore;
import uk.police.lfr.watchlist.contract.WatchlistPurged;

/** Writes down each deletion in the transaction in which it happens, whoever caused it. */
@Stateless
@PermitAll // Reached by events alone, on behalf of whoever deleted, timers included.
public class DeletionListener {
    @Inject
    private DeletionStore record;

    @Inject
    private Clock clock;

    public void on(@Observes AlertErased erased) {
        boolean incorrect =
                erased.reason() == ErasureReason.FOUND_INCORRECT || erased.reason() == ErasureReason.SHOWN_INCORRECT;
        keep(
                incorrect ? RetentionRule.ALERT_INCORRECT : RetentionRule.ALERT,
                erased.subject(),
                1,
                erased.reason().name());
    }

    public void on(@Observes WatchlistPurged purged) {
        keep(RetentionRule.WATCHLIST, purged.subject(), purged.entries(), "DAY_ENDED");
    }

    public void on(@Observes RecordExpired expired) {
        keep(RetentionRule.CORPORATE_RECORD, expired.subject(), 1, ErasureReason.USE_ENDED.name());
    }

    private void keep(RetentionRule rule, String subject, int items, String why) {
        record.keep(new DeletionDone(rule, subject, items, why, clock.instant()));
    }
}
