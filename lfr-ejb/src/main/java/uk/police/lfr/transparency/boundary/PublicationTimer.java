package uk.police.lfr.transparency.boundary;

import jakarta.annotation.security.DeclareRoles;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RunAs;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.inject.Inject;
import uk.police.lfr.platform.boundary.Transactions;
import uk.police.lfr.platform.contract.LfrException;
import uk.police.lfr.platform.contract.Roles;
import uk.police.lfr.transparency.control.PlannedReleases;
import uk.police.lfr.transparency.control.PublicationSweep;

/**
 * Looks every ten seconds whether something is to be published now, and whether something public is out of date; kept in
 * the database, so that one node fires.
 */
@Singleton
@DeclareRoles(Roles.SYSTEM)
@RunAs(Roles.SYSTEM)
@PermitAll // Reached by its timer alone.
public class PublicationTimer {
    private static final System.Logger LOG = System.getLogger(PublicationTimer.class.getName());

    @Inject
    private PlannedReleases planned;

    @Inject
    private PublicationSweep sweep;

    @Inject
    private Transactions transactions;

    @Schedule(hour = "*", minute = "*", second = "*/10", info = "publication sweep")
    void publish() {
        planned.due().forEach(this::release);
        sweep.run();
    }

    /** Each in a transaction of its own, so that one that is refused stops no other. */
    private void release(long deploymentId) {
        try {
            transactions.runInNew(() -> planned.release(deploymentId));
        } catch (LfrException refused) {
            transactions.runInNew(() -> planned.refused(deploymentId, refused));
        } catch (RuntimeException fault) {
            LOG.log(System.Logger.Level.ERROR, "A planned publication failed and will be tried again", fault);
        }
    }
}
