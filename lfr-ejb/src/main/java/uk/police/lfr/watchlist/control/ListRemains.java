package uk.police.lfr.watchlist.control;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Set;
import uk.police.lfr.watchlist.contract.PurgeCounts;

/** Deletes what a list holds of people, but for entries that are held. Callers bring the transaction. */
@Dependent
public class ListRemains {
    /** No entry has this number: a list of numbers in a query may not be empty. */
    private static final long NOBODY = -1;

    @PersistenceContext
    private EntityManager entities;

    /** @return what was deleted now and what is left; the key is not touched here */
    public PurgeCounts delete(long watchlistId, Set<Long> held) {
        Set<Long> kept = held.isEmpty() ? Set.of(NOBODY) : held;
        run("delete from EntryIssue i where i.watchlistId = :list", watchlistId);
        int pictures = run(
                "delete from ReferenceImage i where i.watchlistId = :list and i.entryId not in :kept",
                watchlistId,
                kept);
        int entries = run(
                "delete from WatchlistEntry e where e.watchlistId = :list and e.id not in :kept", watchlistId, kept);
        for (String results : List.of(
                "delete from ImportResult r where r.jobId in (select j.id from ImportJob j where j.watchlistId = :list)",
                "update ImportJob j set j.detail = '' where j.watchlistId = :list")) {
            run(results, watchlistId);
        }
        int heldEntries = left("WatchlistEntry", watchlistId);
        return new PurgeCounts(entries, pictures, heldEntries, left("ReferenceImage", watchlistId), heldEntries == 0);
    }

    private int run(String statement, long watchlistId) {
        return entities.createQuery(statement).setParameter("list", watchlistId).executeUpdate();
    }

    private int run(String statement, long watchlistId, Set<Long> kept) {
        return entities.createQuery(statement)
                .setParameter("list", watchlistId)
                .setParameter("kept", kept)
                .executeUpdate();
    }

    private int left(String entity, long watchlistId) {
        return entities.createQuery("select count(x) from " + entity + " x where x.watchlistId = :list", Long.class)
                .setParameter("list", watchlistId)
                .getSingleResult()
                .intValue();
    }
}
