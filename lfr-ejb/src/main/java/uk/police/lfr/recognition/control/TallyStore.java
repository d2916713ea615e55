package uk.police.lfr.recognition.control;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import uk.police.lfr.recognition.contract.ScanTally;
import uk.police.lfr.recognition.entity.CameraTally;
import uk.police.lfr.recognition.entity.TallyCount;

/** Counts in the database. Callers bring the transaction. */
@Dependent
public class TallyStore {
    @PersistenceContext
    private EntityManager entities;

    public void add(long deploymentId, long cameraId, TallyCount counted) {
        CameraTally tally = entities.find(CameraTally.class, cameraId, LockModeType.PESSIMISTIC_WRITE);
        if (tally == null) {
            tally = new CameraTally(deploymentId, cameraId);
            entities.persist(tally);
        }
        tally.add(counted);
    }

    /** All cameras of a deployment together; zeroes where none has counted. */
    public ScanTally of(long deploymentId) {
        return entities.createQuery(
                        "select new uk.police.lfr.recognition.contract.ScanTally("
                                + "coalesce(sum(t.facesScanned), 0L), coalesce(sum(t.detections), 0L),"
                                + " coalesce(sum(t.comparisons), 0L), coalesce(sum(t.templatesZeroed), 0L),"
                                + " coalesce(sum(t.framesCaptured), 0L), coalesce(sum(t.framesAnalysed), 0L))"
                                + " from CameraTally t where t.deploymentId = :deployment",
                        ScanTally.class)
                .setParameter("deployment", deploymentId)
                .getSingleResult();
    }
}
