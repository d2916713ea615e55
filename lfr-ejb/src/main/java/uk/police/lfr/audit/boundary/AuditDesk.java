package uk.police.lfr.audit.boundary;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import uk.police.lfr.audit.contract.AuditFilter;
import uk.police.lfr.audit.contract.AuditLine;
import uk.police.lfr.audit.contract.LogHealth;
import uk.police.lfr.audit.contract.LogVerdict;
import uk.police.lfr.audit.control.CheckRecord;
import uk.police.lfr.audit.control.LogInspection;
import uk.police.lfr.audit.control.LogSearch;
import uk.police.lfr.platform.boundary.Caller;
import uk.police.lfr.platform.contract.Roles;

/** Where auditors read the log and have it verified. Nobody can change it. */
@Stateless
@RolesAllowed({Roles.AUDITOR, Roles.DPO})
public class AuditDesk {
    @Inject
    private LogSearch search;

    @Inject
    private LogInspection inspection;

    @Inject
    private CheckRecord checks;

    @Inject
    private Caller caller;

    /**
     * Entries, newest first.
     *
     * @param first how many to pass over, from 0
     * @param count how many at most
     */
    public List<AuditLine> entries(AuditFilter filter, int first, int count) {
        return search.read(filter, first, count);
    }

    public long count(AuditFilter filter) {
        return search.count(filter);
    }

    /** Recomputes the tree from the first entry to the last, and records what was found. */
    public LogVerdict verify() {
        return inspection.inspect(caller.name());
    }

    /** As the last check found it. */
    public LogHealth health() {
        return checks.health();
    }
}
