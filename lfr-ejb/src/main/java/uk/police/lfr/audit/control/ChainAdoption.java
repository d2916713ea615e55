package uk.police.lfr.audit.control;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import uk.police.lfr.audit.control.LogRows.Head;
import uk.police.lfr.audit.control.LogRows.Row;
import uk.police.lfr.audit.control.merkle.Frontier;
import uk.police.lfr.audit.entity.ChainEntry;
import uk.police.lfr.platform.contract.Auditable;

/**
 * Takes the first release's chained entries over into the tree, each with the hash that it had, before the first entry
 * of this release. What the chain proved is proved on: the last adopted entry says whether it was whole.
 */
@Dependent
public class ChainAdoption {
    private static final int BATCH = 1000;

    /** What the first entry of the chain follows: 64 zeroes. */
    private static final String GENESIS = "0".repeat(64);

    @PersistenceContext
    private EntityManager entities;

    @Inject
    private LogRows rows;

    @Inject
    private Clock clock;

    /** @return the end after it, in the caller's transaction, which has locked it */
    Head adopt(Head head) {
        Frontier edge = head.edge().copy();
        String previous = GENESIS;
        long sequence = 0;
        long firstBroken = 0;
        List<ChainEntry> batch;
        while (!(batch = after(sequence)).isEmpty()) {
            List<Row> adopted = new ArrayList<>(batch.size());
            for (ChainEntry old : batch) {
                boolean fits = old.sequence() == sequence + 1 && old.hash().equals(old.hashAfter(previous));
                firstBroken = firstBroken == 0 && !fits ? old.sequence() : firstBroken;
                sequence = old.sequence();
                previous = old.hash();
                adopted.add(Row.next(edge, adopted(edge.size(), old)));
            }
            rows.insert(adopted);
            batch.forEach(entities::detach);
        }
        // A chain that was cut short has fewer entries than its head said.
        firstBroken = firstBroken == 0 && sequence != head.toAdopt() ? sequence + 1 : firstBroken;
        rows.insert(List.of(Row.next(edge, summary(edge.size(), sequence, firstBroken))));
        Head after = new Head(edge, 0);
        if (!rows.move(head, after)) {
            throw new IllegalStateException("the audit log has lost its head");
        }
        return after;
    }

    private static PrivateEntry adopted(long index, ChainEntry old) {
        String facts = old.facts() + (old.facts().isEmpty() ? "" : "\n") + "chainHash=" + old.hash();
        return new PrivateEntry(index, old.at(), old.actor(), old.action(), old.subject(), facts, null);
    }

    private PrivateEntry summary(long index, long entries, long firstBroken) {
        String facts = "entries=" + entries + "\nintact=" + (firstBroken == 0) + "\nfirstBroken=" + firstBroken;
        return new PrivateEntry(
                index,
                clock.instant().truncatedTo(ChronoUnit.MILLIS),
                Auditable.SYSTEM,
                "ChainAdopted",
                "audit-log",
                facts,
                null);
    }

    private List<ChainEntry> after(long sequence) {
        return entities.createQuery(
                        "select e from ChainEntry e where e.sequence > :sequence order by e.sequence", ChainEntry.class)
                .setParameter("sequence", sequence)
                .setMaxResults(BATCH)
                .getResultList();
    }
}
