package uk.police.lfr.audit.boundary;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import uk.police.lfr.audit.contract.AuditExported;
import uk.police.lfr.audit.contract.AuditFilter;
import uk.police.lfr.audit.contract.AuditLine;
import uk.police.lfr.audit.contract.AuditSearched;
import uk.police.lfr.audit.contract.LogHealth;
import uk.police.lfr.audit.contract.LogVerdict;
import uk.police.lfr.audit.control.CheckRecord;
import uk.police.lfr.audit.control.EntryProofs;
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
    private EntryProofs proofs;

    @Inject
    private Caller caller;

    @Inject
    private Event<AuditSearched> searched;

    @Inject
    private Event<AuditExported> exported;

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

    /** To be called when somebody begins a search of their own; turning its pages is not another one. */
    public long search(AuditFilter filter) {
        long found = search.count(filter);
        searched.fire(new AuditSearched(caller.name(), filter, found));
        return found;
    }

    /** To be called before entries leave as a file. @return how many there are */
    public long export(AuditFilter filter) {
        long entries = search.count(filter);
        exported.fire(new AuditExported(caller.name(), filter, entries));
        return entries;
    }

    /** The entry's proof under the newest checkpoint; empty until one covers it, a minute at most. */
    public Optional<String> proof(long sequence) {
        return proofs.inclusion(sequence);
    }

    /** Salt and text of the private entry, with which its leaf can be recomputed elsewhere. */
    public Optional<String> opening(long sequence) {
        return proofs.opening(sequence);
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
