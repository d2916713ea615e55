package uk.police.lfr.recognition.control;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import uk.police.lfr.recognition.contract.CameraReading;
import uk.police.lfr.recognition.entity.MeasuredCamera;

/** What cameras were measured to give, in the database; rows are only ever added. Callers bring the transaction. */
@Dependent
public class ReadingStore {
    @PersistenceContext
    private EntityManager entities;

    public void keep(long deploymentId, CameraReading reading) {
        entities.persist(new MeasuredCamera(deploymentId, reading));
    }

    /** The newest of a camera in this stretch of time, its end excluded. */
    public Optional<CameraReading> newest(long deploymentId, long cameraId, Instant from, Instant to) {
        List<MeasuredCamera> found = entities.createQuery(
                        "select m from MeasuredCamera m where m.deploymentId = :deployment and m.cameraId = :camera"
                                + " and m.measuredAt >= :from and m.measuredAt < :to order by m.id desc",
                        MeasuredCamera.class)
                .setParameter("deployment", deploymentId)
                .setParameter("camera", cameraId)
                .setParameter("from", from)
                .setParameter("to", to)
                .setMaxResults(1)
                .getResultList();
        return found.stream().findFirst().map(MeasuredCamera::reading);
    }
}
