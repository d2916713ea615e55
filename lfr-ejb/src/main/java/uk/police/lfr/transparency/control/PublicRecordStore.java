package uk.police.lfr.transparency.control;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;
import uk.police.lfr.transparency.entity.PublicRecord;

/** Public records in the database. Callers bring the transaction. */
@Dependent
public class PublicRecordStore {
    @PersistenceContext
    private EntityManager entities;

    public void keep(PublicRecord record) {
        entities.persist(record);
    }

    public Optional<PublicRecord> of(long deploymentId) {
        return Optional.ofNullable(entities.find(PublicRecord.class, deploymentId));
    }

    public Optional<PublicRecord> lockedOf(long deploymentId) {
        return Optional.ofNullable(entities.find(PublicRecord.class, deploymentId, LockModeType.PESSIMISTIC_WRITE));
    }

    public Optional<PublicRecord> byReference(String reference) {
        return entities.createQuery("select r from PublicRecord r where r.reference = :reference", PublicRecord.class)
                .setParameter("reference", reference)
                .getResultStream()
                .findFirst();
    }

    public List<PublicRecord> all() {
        return entities.createQuery("select r from PublicRecord r", PublicRecord.class)
                .getResultList();
    }
}
