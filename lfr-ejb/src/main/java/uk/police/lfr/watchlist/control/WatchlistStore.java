package uk.police.lfr.watchlist.control;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import uk.police.lfr.platform.contract.NotFound;
import uk.police.lfr.watchlist.contract.EntryView;
import uk.police.lfr.watchlist.contract.WatchlistSummary;
import uk.police.lfr.watchlist.entity.ReferenceImage;
import uk.police.lfr.watchlist.entity.ReferenceTemplate;
import uk.police.lfr.watchlist.entity.Watchlist;
import uk.police.lfr.watchlist.entity.WatchlistEntry;

/** Lists, entries and pictures in the database. Callers bring the transaction. */
@Dependent
public class WatchlistStore {
    @PersistenceContext
    private EntityManager entities;

    public void keep(Object entity) {
        entities.persist(entity);
        // The identity is needed at once, and a broken constraint should name this step.
        entities.flush();
    }

    public List<WatchlistSummary> summaries() {
        return entities.createQuery("select w from Watchlist w order by w.id desc", Watchlist.class)
                .getResultStream()
                .map(this::summary)
                .toList();
    }

    public WatchlistSummary summary(Watchlist list) {
        return list.summary((int) countOf("WatchlistEntry", list.id()), (int) countOf("ReferenceImage", list.id()));
    }

    /** @throws NotFound no list has this number */
    public Watchlist list(long id) {
        return found(entities.find(Watchlist.class, id), id);
    }

    /** As {@link #list}, and nobody else changes the list until this transaction ends. */
    public Watchlist lockedList(long id) {
        return found(entities.find(Watchlist.class, id, LockModeType.PESSIMISTIC_WRITE), id);
    }

    private static Watchlist found(Watchlist list, long id) {
        if (list == null) {
            throw new NotFound("watchlist.not_found", id);
        }
        return list;
    }

    public Optional<WatchlistEntry> entry(long id) {
        return Optional.ofNullable(entities.find(WatchlistEntry.class, id));
    }

    public List<WatchlistEntry> entries(long watchlistId) {
        return entities.createQuery(
                        "select e from WatchlistEntry e where e.watchlistId = :list order by e.id",
                        WatchlistEntry.class)
                .setParameter("list", watchlistId)
                .getResultList();
    }

    public List<EntryView> entryViews(long watchlistId) {
        return entities.createQuery(
                        "select e, (select count(i) from ReferenceImage i where i.entryId = e.id)"
                                + " from WatchlistEntry e where e.watchlistId = :list order by e.id",
                        Object[].class)
                .setParameter("list", watchlistId)
                .getResultStream()
                .map(row -> ((WatchlistEntry) row[0]).view(((Long) row[1]).intValue()))
                .toList();
    }

    public Optional<WatchlistEntry> entryOf(long watchlistId, String personRef) {
        return entities.createQuery(
                        "select e from WatchlistEntry e where e.watchlistId = :list and e.personRef = :ref",
                        WatchlistEntry.class)
                .setParameter("list", watchlistId)
                .setParameter("ref", personRef)
                .getResultStream()
                .findFirst();
    }

    public boolean nominatedAny(long watchlistId, String user) {
        return entities.createQuery(
                                "select count(e) from WatchlistEntry e"
                                        + " where e.watchlistId = :list and e.nominatedBy = :user",
                                Long.class)
                        .setParameter("list", watchlistId)
                        .setParameter("user", user)
                        .getSingleResult()
                > 0;
    }

    /** All templates of a list; their pictures stay where they are. */
    public List<ReferenceTemplate> templates(long watchlistId) {
        return entities.createQuery(
                        "select new uk.police.lfr.watchlist.entity.ReferenceTemplate(i.entryId, i.template)"
                                + " from ReferenceImage i where i.watchlistId = :list order by i.id",
                        ReferenceTemplate.class)
                .setParameter("list", watchlistId)
                .getResultList();
    }

    /** Hashes of the files handed in, by entry. */
    public Map<Long, List<String>> pictureHashes(long watchlistId) {
        return entities.createQuery(
                        "select i.entryId, i.fileSha256 from ReferenceImage i where i.watchlistId = :list order by i.id",
                        Object[].class)
                .setParameter("list", watchlistId)
                .getResultStream()
                .collect(groupingBy(row -> (Long) row[0], mapping(row -> (String) row[1], toList())));
    }

    public boolean hasPicture(long entryId, String fileSha256) {
        return entities.createQuery(
                                "select count(i) from ReferenceImage i"
                                        + " where i.entryId = :entry and i.fileSha256 = :hash",
                                Long.class)
                        .setParameter("entry", entryId)
                        .setParameter("hash", fileSha256)
                        .getSingleResult()
                > 0;
    }

    /** The best picture of an entry: the one with the widest face. */
    public Optional<ReferenceImage> bestImage(long entryId) {
        return entities.createQuery(
                        "select i from ReferenceImage i where i.entryId = :entry order by i.faceWidthPx desc, i.id",
                        ReferenceImage.class)
                .setParameter("entry", entryId)
                .setMaxResults(1)
                .getResultStream()
                .findFirst();
    }

    public void withdraw(WatchlistEntry entry) {
        entities.createQuery("delete from ReferenceImage i where i.entryId = :entry")
                .setParameter("entry", entry.id())
                .executeUpdate();
        entities.remove(entry);
    }

    /** Deletes every trace of a list's people, and the results that name them or their files. */
    public void purge(long watchlistId) {
        for (String statement : List.of(
                "delete from ReferenceImage i where i.watchlistId = :list",
                "delete from WatchlistEntry e where e.watchlistId = :list",
                "delete from ImportResult r where r.jobId in"
                        + " (select j.id from ImportJob j where j.watchlistId = :list)",
                "update ImportJob j set j.detail = '' where j.watchlistId = :list")) {
            entities.createQuery(statement).setParameter("list", watchlistId).executeUpdate();
        }
    }

    private long countOf(String entity, long watchlistId) {
        return entities.createQuery("select count(x) from " + entity + " x where x.watchlistId = :list", Long.class)
                .setParameter("list", watchlistId)
                .getSingleResult();
    }
}
