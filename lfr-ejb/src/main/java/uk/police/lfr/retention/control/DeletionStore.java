package uk.police.lfr.retention.control;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import uk.police.lfr.retention.contract.DeletionDone;
import uk.police.lfr.retention.entity.DeletionRecord;

/** The record of deletions in the database. Callers bring the transaction. */
@Dependent
public class DeletionStore {
    @PersistenceContext
    private EntityManager entities;

    public void keep(DeletionDone done) {
        entities.persist(new DeletionRecord(done));
    }

    /** Newest first. */
    public List<DeletionDone> newest(int count) {
        return entities.createQuery("select r from DeletionRecord r order by r.id desc", DeletionRecord.class)
                .setMaxResults(count)
                .getResultStream()
                .map(DeletionRecord::done)
                .toList();
    }
}
