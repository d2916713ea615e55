package uk.police.lfr.watchlist.control;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import uk.police.lfr.watchlist.contract.EntryState;
import uk.police.lfr.watchlist.contract.IssueKind;
import uk.police.lfr.watchlist.contract.WatchlistState;
import uk.police.lfr.watchlist.entity.ReenrolmentRun;
import uk.police.lfr.watchlist.entity.ReferenceImage;

/** What of lists is of which models, in the database. Callers bring the transaction. */
@Dependent
public class ReenrolmentStore {
    private static final Set<WatchlistState> OPEN = Set.of(WatchlistState.BUILDING, WatchlistState.SEALED);

    @PersistenceContext
    private EntityManager entities;

    public Optional<ReenrolmentRun> run(long watchlistId) {
        return Optional.ofNullable(entities.find(ReenrolmentRun.class, watchlistId));
    }

    void keep(ReenrolmentRun run) {
        entities.persist(run);
    }

    /**
     * Lists of people that may yet be compared, which these models have something to do for: pictures that they have
     * not seen, or an end that was not written. Sealed ones first.
     */
    List<Long> due(String version) {
        return entities.createQuery(
                        "select w.id from Watchlist w where w.state in :open and ("
                                + "exists (select i.id from ReferenceImage i"
                                + " where i.watchlistId = w.id and i.templateVersion <> :version)"
                                + " or exists (select r.watchlistId from ReenrolmentRun r"
                                + " where r.watchlistId = w.id and r.endedAt is null)"
                                + " or w.templateVersion <> :version) order by w.state desc, w.id",
                        Long.class)
                .setParameter("open", OPEN)
                .setParameter("version", version)
                .getResultList();
    }

    /** Numbers of a list's pictures that these models have not seen. */
    List<Long> unseen(long watchlistId, String version) {
        return entities.createQuery(
                        "select i.id from ReferenceImage i"
                                + " where i.watchlistId = :list and i.templateVersion <> :version order by i.id",
                        Long.class)
                .setParameter("list", watchlistId)
                .setParameter("version", version)
                .getResultList();
    }

    /** Empty where it was withdrawn or purged. */
    Optional<ReferenceImage> image(long id) {
        return Optional.ofNullable(entities.find(ReferenceImage.class, id));
    }

    /** Of entries in one of these states: pictures that these models have not seen. */
    public int unseen(long watchlistId, String version, Set<EntryState> states) {
        return count(
                "select count(i) from ReferenceImage i, WatchlistEntry e where e.id = i.entryId and e.state in :states"
                        + " and e.watchlistId = :list and i.templateVersion <> :version",
                watchlistId,
                version,
                states);
    }

    /** Entries in one of these states of which these models have no template. */
    int incomparable(long watchlistId, String version, Set<EntryState> states) {
        return count(
                "select count(e) from WatchlistEntry e where e.state in :states and e.watchlistId = :list"
                        + " and not exists (select i.id from ReferenceImage i where i.entryId = e.id"
                        + " and i.templateVersion = :version and i.template is not null)",
                watchlistId,
                version,
                states);
    }

    private int count(String query, long watchlistId, String version, Set<EntryState> states) {
        TypedQuery<Long> counting = entities.createQuery(query, Long.class);
        return counting.setParameter("list", watchlistId)
                .setParameter("version", version)
                .setParameter("states", states)
                .getSingleResult()
                .intValue();
    }

    boolean comparable(long entryId, String version) {
        return !entities.createQuery(
                        "select i.id from ReferenceImage i where i.entryId = :entry"
                                + " and i.templateVersion = :version and i.template is not null",
                        Long.class)
                .setParameter("entry", entryId)
                .setParameter("version", version)
                .setMaxResults(1)
                .getResultList()
                .isEmpty();
    }

    /** What models found unusable that run no more. */
    void dropUnusable(long watchlistId) {
        entities.createQuery("delete from EntryIssue i where i.watchlistId = :list and i.kind = :kind")
                .setParameter("list", watchlistId)
                .setParameter("kind", IssueKind.PICTURE_UNUSABLE)
                .executeUpdate();
    }
}
