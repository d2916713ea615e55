package uk.police.lfr.transparency.control;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;
import uk.police.lfr.transparency.entity.HistoricRecord;
import uk.police.lfr.transparency.entity.RecordVersion;

/** Records of deployments before this system. Callers bring the transaction. */
@Dependent
public class HistoryStore {
    @PersistenceContext
    private EntityManager entities;

    public void keep(HistoricRecord record) {
        entities.persist(record);
        entities.flush();
    }

    public void keep(RecordVersion version) {
        entities.persist(version);
        entities.flush();
    }

    public List<HistoricRecord> all() {
        return entities.createQuery("select h from HistoricRecord h order by h.reference", HistoricRecord.class)
                .getResultList();
    }

    public Optional<HistoricRecord> byReference(String reference) {
        return entities.createQuery(
                        "select h from HistoricRecord h where h.reference = :reference", HistoricRecord.class)
                .setParameter("reference", reference)
                .getResultStream()
                .findFirst();
    }

    /** Oldest first. */
    public List<RecordVersion> versions(HistoricRecord record) {
        return entities.createQuery(
                        "select v from RecordVersion v where v.historyId = :history order by v.number",
                        RecordVersion.class)
                .setParameter("history", record.id())
                .getResultList();
    }
}
