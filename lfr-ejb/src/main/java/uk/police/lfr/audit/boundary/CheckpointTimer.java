package uk.police.lfr.audit.boundary;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.inject.Inject;
import uk.police.lfr.audit.control.Checkpoints;
import uk.police.lfr.audit.control.LogInspection;
import uk.police.lfr.platform.contract.Auditable;

/** Signs the head of the log: public news within seconds, all else within a minute. */
@Singleton
@PermitAll // Reached by its timer alone.
public class CheckpointTimer {
    @Inject
    private Checkpoints checkpoints;

    @Inject
    private LogInspection inspection;

    @Schedule(hour = "*", minute = "*", second = "*/5", info = "checkpoint of the audit log")
    void sign() {
        if (!checkpoints.signIfDue()) {
            inspection.inspect(Auditable.SYSTEM);
        }
    }
}
