package uk.police.lfr.audit.control;

import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import uk.police.lfr.audit.contract.AuditLogVerified;
import uk.police.lfr.audit.contract.LogVerdict;
import uk.police.lfr.platform.contract.Facts;
import uk.police.lfr.platform.contract.IncidentFound;

/** A check with its consequences: it is on record, it is in the log, and what it found is an incident. */
@Dependent
public class LogInspection {
    private static final System.Logger LOG = System.getLogger(LogInspection.class.getName());

    @Inject
    private LogCheck check;

    @Inject
    private CheckRecord record;

    @Inject
    private Event<AuditLogVerified> verified;

    @Inject
    private Event<IncidentFound> incidents;

    /** @param actor who asked for it */
    public LogVerdict inspect(String actor) {
        LogVerdict verdict = check.check();
        if (!verdict.intact()) {
            LOG.log(
                    System.Logger.Level.ERROR,
                    "The audit log is not sound at entry {0}: {1}",
                    Long.toString(verdict.firstBroken()),
                    verdict.finding());
            report(verdict);
        }
        record.add(verdict);
        verified.fire(new AuditLogVerified(actor, verdict));
        return verdict;
    }

    /** Whether the log was ever checked. */
    public boolean done() {
        return record.health().checkedAt() != null;
    }

    /** Once for each time that the log stops being sound, not for each check while it is not. */
    private void report(LogVerdict verdict) {
        if (record.health().unsoundSince() == null) {
            incidents.fire(new IncidentFound(
                    "AUDIT_LOG_UNSOUND",
                    "audit-log",
                    "The audit log failed its check: " + verdict.finding() + ". Nothing can go live.",
                    Facts.of("entry", verdict.firstBroken(), "entries", verdict.entries())));
        }
    }
}
