package uk.police.lfr.integration.control;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.List;
import uk.police.lfr.integration.contract.HookView;
import uk.police.lfr.integration.entity.Hook;
import uk.police.lfr.platform.contract.NotFound;

/** Messages in the database. Callers bring the transaction. */
@Dependent
public class HookStore {
    @PersistenceContext
    private EntityManager entities;

    public void add(Hook hook) {
        entities.persist(hook);
    }

    /** Numbers of those that are due, the longest due first. */
    public List<Long> due(Instant now, int most) {
        return entities.createQuery("select h.id from Hook h where h.dueAt <= :now order by h.dueAt, h.id", Long.class)
                .setParameter("now", now)
                .setMaxResults(most)
                .getResultList();
    }

    public Hook locked(long id) {
        Hook hook = entities.find(Hook.class, id, LockModeType.PESSIMISTIC_WRITE);
        if (hook == null) {
            throw new NotFound("hook.not_found", id);
        }
        return hook;
    }

    /** Those that were given up first, then newest first. */
    public List<HookView> newest(int count) {
        return entities.createQuery(
                        "select h from Hook h order by case when h.dueAt is null and h.takenAt is null then 0 else 1 end,"
                                + " h.id desc",
                        Hook.class)
                .setMaxResults(count)
                .getResultStream()
                .map(Hook::view)
                .toList();
    }

    /** Forgets what was made before and waits for nothing. */
    public int forget(Instant before) {
        return entities.createQuery("delete from Hook h where h.dueAt is null and h.madeAt < :before")
                .setParameter("before", before)
                .executeUpdate();
    }
}
