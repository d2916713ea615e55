package uk.police.lfr.audit.control;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.time.Clock;
import java.util.List;
import uk.police.lfr.audit.contract.AuditFilter;
import uk.police.lfr.audit.contract.AuditLine;
import uk.police.lfr.audit.contract.ChainVerdict;
import uk.police.lfr.audit.entity.AuditEntry;
import uk.police.lfr.audit.entity.AuditHead;
import uk.police.lfr.platform.contract.Auditable;

/** The chain in the database. Callers bring the transaction. */
@Dependent
public class AuditLog {
    /** Entries per read while verifying: bounded memory for a log of any length. */
    private static final int BATCH = 1000;

    @PersistenceContext
    private EntityManager entities;

    @Inject
    private Clock clock;

    public void append(Auditable event) {
        AuditHead head = entities.find(AuditHead.class, AuditHead.ONLY, LockModeType.PESSIMISTIC_WRITE);
        AuditEntry entry = new AuditEntry(head.sequence() + 1, clock.instant(), event, head.hash());
        entities.persist(entry);
        head.moveTo(entry);
        // Now, not at commit: a log that cannot append must fail the action while it can still be refused.
        entities.flush();
    }

    /** Newest first. */
    public List<AuditLine> read(AuditFilter filter, int first, int count) {
        return entities.createQuery(selecting("e") + " order by e.sequence desc", AuditEntry.class)
                .setParameter("actor", filter.actor())
                .setParameter("action", filter.action())
                .setParameter("subject", filter.subject() + "%")
                .setFirstResult(first)
                .setMaxResults(count)
                .getResultStream()
                .map(AuditEntry::line)
                .toList();
    }

    public long count(AuditFilter filter) {
        return entities.createQuery(selecting("count(e)"), Long.class)
                .setParameter("actor", filter.actor())
                .setParameter("action", filter.action())
                .setParameter("subject", filter.subject() + "%")
                .getSingleResult();
    }

    public ChainVerdict verify() {
        // The long walk goes without the head's lock: checking the log must not keep leases from being minted.
        ChainVerdict walked = walk(0, AuditHead.GENESIS);
        if (!walked.intact()) {
            return walked;
        }
        AuditHead head = entities.find(AuditHead.class, AuditHead.ONLY, LockModeType.PESSIMISTIC_READ);
        ChainVerdict all = walk(walked.entries(), walked.head());
        boolean endsAtHead = all.entries() == head.sequence() && all.head().equals(head.hash());
        return !all.intact() || endsAtHead
                ? all
                : new ChainVerdict(all.entries(), false, all.entries() + 1, all.head());
    }

    /** Follows the chain from an entry to the last one there is, or to the first that does not fit. */
    private ChainVerdict walk(long after, String hashThere) {
        String previous = hashThere;
        long sequence = after;
        List<AuditEntry> batch;
        while (!(batch = entriesAfter(sequence)).isEmpty()) {
            for (AuditEntry entry : batch) {
                sequence++;
                if (entry.sequence() != sequence || !entry.hash().equals(entry.hashAfter(previous))) {
                    return new ChainVerdict(sequence, false, sequence, previous);
                }
                previous = entry.hash();
            }
            entities.clear();
        }
        return new ChainVerdict(sequence, true, 0, previous);
    }

    private List<AuditEntry> entriesAfter(long sequence) {
        TypedQuery<AuditEntry> query = entities.createQuery(
                "select e from AuditEntry e where e.sequence > :sequence order by e.sequence", AuditEntry.class);
        return query.setParameter("sequence", sequence).setMaxResults(BATCH).getResultList();
    }

    private static String selecting(String what) {
        return "select " + what + " from AuditEntry e where (:actor = '' or e.actor = :actor)"
                + " and (:action = '' or e.action = :action) and e.subject like :subject";
    }
}
