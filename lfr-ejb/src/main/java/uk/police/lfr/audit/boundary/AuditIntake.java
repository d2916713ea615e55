package uk.police.lfr.audit.boundary;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import uk.police.lfr.audit.control.AuditLog;
import uk.police.lfr.platform.contract.Auditable;

/** Appends every auditable event, in the transaction in which it is fired. */
@Stateless
@PermitAll // Reached by events alone, on behalf of whoever acted, workers and timers included.
public class AuditIntake {
    @Inject
    private AuditLog log;

    public void on(@Observes Auditable event) {
        log.append(event);
    }
}
