package uk.police.lfr.footage.boundary;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import uk.police.lfr.footage.control.FootageSweep;
import uk.police.lfr.platform.boundary.Transactions;
import uk.police.lfr.platform.contract.Roles;

/** The end of footage; for the retention timers. */
@Stateless
@RolesAllowed(Roles.SYSTEM)
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class FootagePurge {
    private static final System.Logger LOG = System.getLogger(FootagePurge.class.getName());

    /** Rows in one transaction: enough to be fast, few enough not to hold anyone up. */
    private static final int BATCH = 1000;

    @Inject
    private FootageSweep sweep;

    @Inject
    private Transactions transactions;

    /**
     * Deletes what is due and not held: 31 times 24 hours after its first picture. May run at any time, twice, or after
     * a week of downtime. What fails for one deployment does not hold up the others and is tried again next time.
     *
     * @param heldIds segments under a legal hold
     * @return segments deleted
     */
    public int purgeDue(Instant now, Set<Long> heldIds) {
        List<Long> due = transactions.inNew(() -> sweep.deploymentsDue(now));
        return due.stream()
                .mapToInt(deployment -> purge(deployment, now, heldIds))
                .sum();
    }

    private int purge(long deployment, Instant now, Set<Long> heldIds) {
        int all = 0;
        int gone;
        do {
            gone = attempt(deployment, now, heldIds);
            all += gone;
        } while (gone == BATCH);
        return all;
    }

    private int attempt(long deployment, Instant now, Set<Long> heldIds) {
        try {
            return transactions.inNew(() -> sweep.sweep(deployment, now, heldIds, BATCH));
        } catch (RuntimeException fault) {
            LOG.log(
                    System.Logger.Level.ERROR,
                    "Footage of deployment " + deployment + " could not be deleted yet",
                    fault);
            return 0;
        }
    }
}
