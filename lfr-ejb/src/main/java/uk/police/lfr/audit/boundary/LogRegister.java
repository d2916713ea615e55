package uk.police.lfr.audit.boundary;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import uk.police.lfr.audit.contract.DueEntries;
import uk.police.lfr.audit.contract.LogHealth;
import uk.police.lfr.audit.control.AuditLog;
import uk.police.lfr.audit.control.CheckRecord;
import uk.police.lfr.audit.control.LogExpiry;
import uk.police.lfr.platform.contract.Auditable;

/** What other capabilities may ask the log. Nobody appends here: that is done by firing an {@link Auditable}. */
@Stateless
@PermitAll // Asked by workers and timers too; it names nobody and changes nothing.
public class LogRegister {
    @Inject
    private AuditLog log;

    @Inject
    private CheckRecord checks;

    @Inject
    private LogExpiry expiry;

    /**
     * Where an event that was fired in this transaction stands in the log, for a certificate to name. Until the
     * transaction ends nobody else can append, so the newest entry of its kind and subject is its own.
     *
     * @return its index in the tree, 0 for the log's first entry
     * @throws IllegalStateException it was not fired
     */
    @TransactionAttribute(TransactionAttributeType.MANDATORY)
    public long indexOf(Auditable event) {
        long index = log.indexOf(event);
        if (index < 0) {
            throw new IllegalStateException("nothing was logged of " + event.action() + " " + event.subject());
        }
        return index;
    }

    /** Entries so far. */
    public long size() {
        return log.size();
    }

    /** Whether there is an entry with this number whose private part has not expired. */
    public boolean readable(long index) {
        return log.readable(index);
    }

    /** When the oldest entry was written that says something of people still; empty if there is none. */
    public Optional<Instant> oldest(Set<Long> held) {
        return expiry.oldest(held);
    }

    /** Entries written before that moment that say something of people still. */
    public DueEntries due(Instant before, Set<Long> held) {
        return expiry.due(before, held);
    }

    /** As the last check found it. A log that was never checked is not sound. */
    public LogHealth health() {
        return checks.health();
    }

    /**
     * Fails if an entry could not be appended now; the caller's transaction is then lost. For a step that writes no
     * entry of its own but must not be taken on a log that has stopped, such as the renewal of a lease. Nobody else
     * appends until the transaction ends, so it should end soon.
     */
    @TransactionAttribute(TransactionAttributeType.MANDATORY)
    public void requireAppendable() {
        log.requireAppendable();
    }
}
