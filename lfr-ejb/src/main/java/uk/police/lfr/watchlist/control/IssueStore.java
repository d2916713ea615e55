package uk.police.lfr.watchlist.control;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.util.Collection;
import java.util.List;
import uk.police.lfr.platform.contract.NotFound;
import uk.police.lfr.watchlist.contract.EntryState;
import uk.police.lfr.watchlist.contract.IssueKind;
import uk.police.lfr.watchlist.entity.EntryIssue;

/** Issues of entries in the database. Callers bring the transaction. */
@Dependent
public class IssueStore {
    @PersistenceContext
    private EntityManager entities;

    public void keep(EntryIssue issue) {
        entities.persist(issue);
    }

    /** @throws NotFound no issue has this number: its entry may have been withdrawn */
    public EntryIssue locked(long id) {
        EntryIssue issue = entities.find(EntryIssue.class, id, LockModeType.PESSIMISTIC_WRITE);
        if (issue == null) {
            throw new NotFound("watchlist.issue_not_found", id);
        }
        return issue;
    }

    /** All of a list, settled ones too, in the order in which they came up. */
    public List<EntryIssue> of(long watchlistId) {
        return entities.createQuery(
                        "select i from EntryIssue i where i.watchlistId = :list order by i.id", EntryIssue.class)
                .setParameter("list", watchlistId)
                .getResultList();
    }

    public int open(long watchlistId) {
        return count("i.watchlistId = :id", watchlistId);
    }

    /** Of those who are on a sealed list already. */
    public int openOfListed(long watchlistId) {
        return entities.createQuery(
                        "select count(i) from EntryIssue i, WatchlistEntry e where e.id = i.entryId"
                                + " and e.state = :listed and i.settledBy is null and i.watchlistId = :list",
                        Long.class)
                .setParameter("listed", EntryState.LISTED)
                .setParameter("list", watchlistId)
                .getSingleResult()
                .intValue();
    }

    /** Also those in which it is the other one. */
    public int openOf(long entryId) {
        return count("(i.entryId = :id or i.otherEntryId = :id)", entryId);
    }

    /** What these entries raised and nobody has settled, and what others raised about them. */
    public List<EntryIssue> openAbout(Collection<Long> entryIds) {
        return entities.createQuery(
                        "select i from EntryIssue i where i.settledBy is null"
                                + " and (i.entryId in :entries or i.otherEntryId in :entries) order by i.id",
                        EntryIssue.class)
                .setParameter("entries", entryIds)
                .getResultList();
    }

    /** Whether somebody has settled anything that the entry raised. */
    public boolean settled(long entryId) {
        return entities.createQuery(
                                "select count(i) from EntryIssue i where i.entryId = :entry"
                                        + " and i.settledBy is not null",
                                Long.class)
                        .setParameter("entry", entryId)
                        .getSingleResult()
                > 0;
    }

    /** Whether this kind was raised for the entry before, settled or not. */
    public boolean raised(long entryId, IssueKind kind) {
        return entities.createQuery(
                                "select count(i) from EntryIssue i where i.entryId = :entry and i.kind = :kind",
                                Long.class)
                        .setParameter("entry", entryId)
                        .setParameter("kind", kind)
                        .getSingleResult()
                > 0;
    }

    private int count(String of, long id) {
        return entities.createQuery("select count(i) from EntryIssue i where i.settledBy is null and " + of, Long.class)
                .setParameter("id", id)
                .getSingleResult()
                .intValue();
    }
}
