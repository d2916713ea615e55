package uk.police.lfr.recognition.control;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import uk.police.lfr.recognition.contract.MinuteCount;
import uk.police.lfr.recognition.entity.CameraMinute;
import uk.police.lfr.recognition.entity.TallyCount;

/** Counts by the minute in the database. Callers bring the transaction, and hold the segment: one writes at a time. */
@Dependent
public class MinuteStore {
    @PersistenceContext
    private EntityManager entities;

    @Inject
    private Clock clock;

    void add(long deploymentId, long cameraId, TallyCount counted) {
        Instant minute = clock.instant().truncatedTo(ChronoUnit.MINUTES);
        entities.createQuery(
                        "select m from CameraMinute m where m.cameraId = :camera and m.minute = :minute",
                        CameraMinute.class)
                .setParameter("camera", cameraId)
                .setParameter("minute", minute)
                .getResultStream()
                .findFirst()
                .orElseGet(() -> kept(new CameraMinute(deploymentId, cameraId, minute)))
                .add(counted);
    }

    private CameraMinute kept(CameraMinute minute) {
        entities.persist(minute);
        return minute;
    }

    /** From the first moment to before the last, in the order of time. */
    public List<MinuteCount> of(long deploymentId, Instant from, Instant to) {
        return entities.createQuery(
                        "select new uk.police.lfr.recognition.contract.MinuteCount(m.cameraId, m.minute,"
                                + " m.facesScanned, m.framesCaptured, m.framesAnalysed, m.framesShed)"
                                + " from CameraMinute m where m.deploymentId = :deployment and m.minute >= :from"
                                + " and m.minute < :to order by m.minute, m.cameraId",
                        MinuteCount.class)
                .setParameter("deployment", deploymentId)
                .setParameter("from", from)
                .setParameter("to", to)
                .getResultList();
    }
}
