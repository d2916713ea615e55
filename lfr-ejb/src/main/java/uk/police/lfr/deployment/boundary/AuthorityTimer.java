package uk.police.lfr.deployment.boundary;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.inject.Inject;
import uk.police.lfr.deployment.control.Ending;
import uk.police.lfr.deployment.control.StaffAbsence;

/**
 * Writes down that an authority has run out. Inference has stopped by then without it, since leases never outlast the
 * authority; so the timer need not be kept over restarts.
 */
@Singleton
@PermitAll // Reached by its timer alone.
public class AuthorityTimer {
    @Inject
    private Ending ending;

    @Inject
    private StaffAbsence absence;

    @Schedule(hour = "*", minute = "*", second = "*/5", persistent = false)
    void endOverdue() {
        ending.endOverdue();
        absence.databaseAnswered();
    }
}
