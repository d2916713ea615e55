package uk.police.lfr.retention.control;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import uk.police.lfr.platform.contract.DataClass;
import uk.police.lfr.platform.contract.NotFound;
import uk.police.lfr.retention.entity.LegalHold;

/** Legal holds in the database. Callers bring the transaction. */
@Dependent
public class HoldStore {
    private static final String HOLDING = " h.state in (uk.police.lfr.retention.contract.HoldState.PLACED,"
            + " uk.police.lfr.retention.contract.HoldState.CONFIRMED) and h.endsAt > :now";

    @PersistenceContext
    private EntityManager entities;

    void keep(LegalHold hold) {
        entities.persist(hold);
    }

    LegalHold locked(long id) {
        LegalHold hold = entities.find(LegalHold.class, id, LockModeType.PESSIMISTIC_WRITE);
        if (hold == null) {
            throw new NotFound("retention.hold_not_found", id);
        }
        return hold;
    }

    /** Items of a class that may not be deleted at that moment. */
    Set<Long> heldIds(DataClass dataClass, Instant now) {
        return new HashSet<>(entities.createQuery(
                        "select h.itemId from LegalHold h where h.dataClass = :class and" + HOLDING, Long.class)
                .setParameter("class", dataClass)
                .setParameter("now", now)
                .getResultList());
    }

    /** As {@link #heldIds}, of one deployment. */
    Set<Long> heldIds(DataClass dataClass, long deploymentId, Instant now) {
        return new HashSet<>(entities.createQuery(
                        "select h.itemId from LegalHold h where h.dataClass = :class"
                                + " and h.deploymentId = :deployment and" + HOLDING,
                        Long.class)
                .setParameter("class", dataClass)
                .setParameter("deployment", deploymentId)
                .setParameter("now", now)
                .getResultList());
    }

    /** Holds whose time is over. */
    List<LegalHold> expired(Instant now) {
        return entities.createQuery(
                        "select h from LegalHold h where h.state in (uk.police.lfr.retention.contract.HoldState.PLACED,"
                                + " uk.police.lfr.retention.contract.HoldState.CONFIRMED) and h.endsAt <= :now",
                        LegalHold.class)
                .setParameter("now", now)
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .getResultList();
    }

    /** When each item that was ever held was held for the first time. */
    public List<Instant> firstPlaced() {
        return entities.createQuery(
                        "select min(h.placedAt) from LegalHold h group by h.dataClass, h.itemId", Instant.class)
                .getResultList();
    }

    /** Newest first. */
    List<LegalHold> newest(int count) {
        return entities.createQuery("select h from LegalHold h order by h.id desc", LegalHold.class)
                .setMaxResults(count)
                .getResultList();
    }
}
