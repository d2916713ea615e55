package uk.police.lfr.watchlist.control;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;
import static java.util.stream.Collectors.toMap;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import uk.police.lfr.platform.contract.NotFound;
import uk.police.lfr.watchlist.contract.EntryState;
import uk.police.lfr.watchlist.contract.ListVersion;
import uk.police.lfr.watchlist.contract.WatchlistState;
import uk.police.lfr.watchlist.contract.WatchlistSummary;
import uk.police.lfr.watchlist.entity.MadeVersion;
import uk.police.lfr.watchlist.entity.ReferenceImage;
import uk.police.lfr.watchlist.entity.SealedTemplate;
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

    public List<WatchlistEntry> entries(long watchlistId, EntryState state) {
        return entries(watchlistId).stream()
                .filter(entry -> entry.state() == state)
                .toList();
    }

    public Map<Long, Integer> pictureCounts(long watchlistId) {
        return entities.createQuery(
                        "select i.entryId, count(i) from ReferenceImage i where i.watchlistId = :list group by i.entryId",
                        Object[].class)
                .setParameter("list", watchlistId)
                .getResultStream()
                .collect(toMap(row -> (Long) row[0], row -> ((Long) row[1]).intValue()));
    }

    /** Of these entries alone. */
    public Map<Long, Integer> pictureCounts(long watchlistId, List<Long> entryIds) {
        return entities.createQuery(
                        "select i.entryId, count(i) from ReferenceImage i"
                                + " where i.watchlistId = :list and i.entryId in :entries group by i.entryId",
                        Object[].class)
                .setParameter("list", watchlistId)
                .setParameter("entries", entryIds)
                .getResultStream()
                .collect(toMap(row -> (Long) row[0], row -> ((Long) row[1]).intValue()));
    }

    public Optional<WatchlistEntry> entryOf(long watchlistId, String personMac) {
        return entities.createQuery(
                        "select e from WatchlistEntry e where e.watchlistId = :list and e.personMac = :mac",
                        WatchlistEntry.class)
                .setParameter("list", watchlistId)
                .setParameter("mac", personMac)
                .getResultStream()
                .findFirst();
    }

    public List<String> nominators(long watchlistId) {
        return entities.createQuery(
                        "select distinct e.nominatedBy from WatchlistEntry e where e.watchlistId = :list", String.class)
                .setParameter("list", watchlistId)
                .getResultList();
    }

    public List<Watchlist> sealedLists() {
        return entities.createQuery("select w from Watchlist w where w.state = :state", Watchlist.class)
                .setParameter("state", WatchlistState.SEALED)
                .getResultList();
    }

    /** Lists that still name people. */
    public List<Watchlist> unpurged() {
        return entities.createQuery("select w from Watchlist w where w.state <> :purged", Watchlist.class)
                .setParameter("purged", WatchlistState.PURGED)
                .getResultList();
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

    /** Templates of a list's entries that these models made; their pictures stay where they are. */
    public List<SealedTemplate> templates(long watchlistId, String version, EntryState... states) {
        return entities.createQuery(
                        "select new uk.police.lfr.watchlist.entity.SealedTemplate(i.entryId, i.fileMac,"
                                + " i.templateVersion, i.template)"
                                + " from ReferenceImage i, WatchlistEntry e"
                                + " where i.watchlistId = :list and e.id = i.entryId and e.state in :states"
                                + " and i.templateVersion = :version and i.template is not null order by i.id",
                        SealedTemplate.class)
                .setParameter("list", watchlistId)
                .setParameter("version", version)
                .setParameter("states", List.of(states))
                .getResultList();
    }

    /** Of the files handed in, by entry, in the order in which they came. */
    public Map<Long, List<String>> fileMacs(long watchlistId) {
        return entities.createQuery(
                        "select i.entryId, i.fileMac from ReferenceImage i where i.watchlistId = :list order by i.id",
                        Object[].class)
                .setParameter("list", watchlistId)
                .getResultStream()
                .collect(groupingBy(row -> (Long) row[0], mapping(row -> (String) row[1], toList())));
    }

    public boolean hasPicture(long entryId, String fileMac) {
        return entities.createQuery(
                                "select count(i) from ReferenceImage i"
                                        + " where i.entryId = :entry and i.fileMac = :mac",
                                Long.class)
                        .setParameter("entry", entryId)
                        .setParameter("mac", fileMac)
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

    /** @return pictures that went with the entry */
    public int withdraw(WatchlistEntry entry) {
        entities.createQuery("delete from EntryIssue i where i.entryId = :entry or i.otherEntryId = :entry")
                .setParameter("entry", entry.id())
                .executeUpdate();
        int pictures = entities.createQuery("delete from ReferenceImage i where i.entryId = :entry")
                .setParameter("entry", entry.id())
                .executeUpdate();
        entities.remove(entry);
        entities.flush();
        return pictures;
    }

    public List<ListVersion> versions(long watchlistId) {
        return entities.createQuery(
                        "select v from MadeVersion v where v.watchlistId = :list order by v.number", MadeVersion.class)
                .setParameter("list", watchlistId)
                .getResultStream()
                .map(MadeVersion::view)
                .toList();
    }

    private long countOf(String entity, long watchlistId) {
        return entities.createQuery("select count(x) from " + entity + " x where x.watchlistId = :list", Long.class)
                .setParameter("list", watchlistId)
                .getSingleResult();
    }
}
