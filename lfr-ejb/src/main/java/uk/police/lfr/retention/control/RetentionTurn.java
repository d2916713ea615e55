package uk.police.lfr.retention.control;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;

/**
 * One row that whoever deletes holds until the end of their transaction. The timer fires on one server; should two come
 * at once all the same, such as when one is being replaced, they delete one after the other.
 */
@Dependent
public class RetentionTurn {
    @PersistenceContext
    private EntityManager entities;

    @Inject
    private Clock clock;

    void take() {
        entities.createNativeQuery("update retention_turn set taken_at = ?1 where id = 1")
                .setParameter(1, clock.instant().truncatedTo(ChronoUnit.MILLIS))
                .executeUpdate();
    }

    /** When somebody last deleted or looked for what to delete. */
    public Instant takenAt() {
        return (Instant) entities.createNativeQuery("select taken_at from retention_turn where id = 1", Instant.class)
                .getSingleResult();
    }
}
