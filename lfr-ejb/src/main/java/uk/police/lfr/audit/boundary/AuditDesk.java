package uk.police.lfr.audit.boundary;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.util.List;
import uk.police.lfr.audit.contract.AuditFilter;
import uk.police.lfr.audit.contract.AuditLine;
import uk.police.lfr.audit.contract.AuditLogVerified;
import uk.police.lfr.audit.contract.ChainVerdict;
import uk.police.lfr.audit.control.AuditLog;
import uk.police.lfr.platform.boundary.Caller;
import uk.police.lfr.platform.contract.Roles;

/** Where auditors read the log and have it verified. Nobody can change it. */
@Stateless
@RolesAllowed({Roles.AUDITOR, Roles.DPO})
public class AuditDesk {
    @Inject
    private AuditLog log;

    @Inject
    private Caller caller;

    @Inject
    private Event<AuditLogVerified> verified;

    /**
     * Entries, newest first.
     *
     * @param first how many to pass over, from 0
     * @param count how many at most
     */
    public List<AuditLine> entries(AuditFilter filter, int first, int count) {
        return log.read(filter, first, count);
    }

    public long count(AuditFilter filter) {
        return log.count(filter);
    }

    /** Recomputes every hash from the first entry to the last, and records that it was done. */
    public ChainVerdict verify() {
        ChainVerdict verdict = log.verify();
        verified.fire(new AuditLogVerified(caller.name(), verdict));
        return verdict;
    }
}
