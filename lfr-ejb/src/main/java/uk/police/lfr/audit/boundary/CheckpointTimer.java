package uk.police.lfr.audit.boundary;

import jakarta.annotation.Resource;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Schedule;
import jakarta.ejb.SessionContext;
import jakarta.ejb.Singleton;
import jakarta.inject.Inject;
import java.io.UncheckedIOException;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import uk.police.lfr.audit.control.Checkpoints;
import uk.police.lfr.audit.control.LogInspection;
import uk.police.lfr.platform.contract.Auditable;

/** Signs the head of the log: public news within seconds, all else within a minute. */
@Singleton
@PermitAll // Reached by its timer alone.
public class CheckpointTimer {
    private static final Logger LOG = System.getLogger(CheckpointTimer.class.getName());

    @Resource
    private SessionContext session;

    @Inject
    private Checkpoints checkpoints;

    @Inject
    private LogInspection inspection;

    @Schedule(hour = "*", minute = "*", second = "*/5", info = "checkpoint of the audit log")
    void sign() {
        try {
            if (!checkpoints.signIfDue()) {
                inspection.inspect(Auditable.SYSTEM);
            }
        } catch (UncheckedIOException diskFull) {
            // Said in a line: a trace every five seconds would fill what is left of the disk.
            session.setRollbackOnly();
            LOG.log(
                    Level.ERROR,
                    "{0}: {1}",
                    diskFull.getMessage(),
                    diskFull.getCause().getMessage());
        }
    }
}
