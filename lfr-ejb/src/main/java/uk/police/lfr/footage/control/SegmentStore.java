package uk.police.lfr.footage.control;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import uk.police.lfr.footage.contract.SegmentState;
import uk.police.lfr.footage.entity.FootageSegment;
import uk.police.lfr.platform.contract.KeyId;
import uk.police.lfr.platform.contract.NotFound;

/** The index of footage in the database. Callers bring the transaction. */
@Dependent
public class SegmentStore {
    @PersistenceContext
    private EntityManager entities;

    void keep(FootageSegment segment) {
        entities.persist(segment);
        entities.flush();
    }

    FootageSegment segment(long id) {
        FootageSegment segment = entities.find(FootageSegment.class, id);
        if (segment == null) {
            throw new NotFound("footage.gone", id);
        }
        return segment;
    }

    /** The key of the newest segment of a camera's hour. */
    Optional<KeyId> keyOf(long cameraId, String hour) {
        return entities.createQuery(
                        "select s.keyId from FootageSegment s where s.cameraId = :camera and s.keyHour = :hour"
                                + " order by s.id desc",
                        String.class)
                .setParameter("camera", cameraId)
                .setParameter("hour", hour)
                .setMaxResults(1)
                .getResultStream()
                .map(KeyId::new)
                .findFirst();
    }

    /** What shows any of that stretch, oldest first; what is being recorded has no end yet. */
    public List<FootageSegment> between(long deploymentId, long cameraId, Instant from, Instant to) {
        return entities.createQuery(
                        "select s from FootageSegment s where s.deploymentId = :deployment and s.cameraId = :camera"
                                + " and s.startsAt < :to and (s.endsAt is null or s.endsAt > :from)"
                                + " order by s.startsAt, s.id",
                        FootageSegment.class)
                .setParameter("deployment", deploymentId)
                .setParameter("camera", cameraId)
                .setParameter("from", from)
                .setParameter("to", to)
                .getResultList();
    }

    /** All of a deployment, oldest first. */
    public List<FootageSegment> of(long deploymentId) {
        return entities.createQuery(
                        "select s from FootageSegment s where s.deploymentId = :deployment"
                                + " order by s.cameraId, s.startsAt, s.id",
                        FootageSegment.class)
                .setParameter("deployment", deploymentId)
                .getResultList();
    }

    /** Whether it is kept, and of this deployment. */
    public boolean keeps(long deploymentId, long id) {
        FootageSegment segment = entities.find(FootageSegment.class, id);
        return segment != null && segment.view().deploymentId() == deploymentId;
    }

    /** Deployments with footage that is due. */
    List<Long> deploymentsDue(Instant now) {
        return entities.createQuery(
                        "select distinct s.deploymentId from FootageSegment s where s.deleteAfter <= :now", Long.class)
                .setParameter("now", now)
                .getResultList();
    }

    /** What the sweep needs of a segment that is due. */
    record Due(long id, String fileName, KeyId key) {}

    /** Due ones of a deployment, longest due first. */
    List<Due> due(long deploymentId, Instant now, int most) {
        return entities.createQuery(
                        "select s.id, s.fileName, s.keyId from FootageSegment s"
                                + " where s.deploymentId = :deployment and s.deleteAfter <= :now"
                                + " order by s.deploymentId, s.deleteAfter, s.id",
                        Object[].class)
                .setParameter("deployment", deploymentId)
                .setParameter("now", now)
                .setMaxResults(most)
                .getResultStream()
                .map(row -> new Due((Long) row[0], (String) row[1], new KeyId((String) row[2])))
                .toList();
    }

    /** Deletes these rows, in one statement. @return how many there were */
    int remove(List<Due> segments) {
        return entities.createQuery("delete from FootageSegment s where s.id in :ids")
                .setParameter("ids", segments.stream().map(Due::id).toList())
                .executeUpdate();
    }

    List<FootageSegment> under(Set<KeyId> keys) {
        return entities.createQuery("select s from FootageSegment s where s.keyId in :keys", FootageSegment.class)
                .setParameter("keys", keys.stream().map(KeyId::value).toList())
                .getResultList();
    }

    List<FootageSegment> recording() {
        return entities.createQuery("select s from FootageSegment s where s.state = :state", FootageSegment.class)
                .setParameter("state", SegmentState.RECORDING)
                .getResultList();
    }

    Set<String> fileNames() {
        return Set.copyOf(entities.createQuery("select s.fileName from FootageSegment s", String.class)
                .getResultList());
    }

    long bytes() {
        return sum("select sum(s.bytes) from FootageSegment s", null);
    }

    long bytesSince(Instant since) {
        return sum("select sum(s.bytes) from FootageSegment s where s.startsAt >= :since", since);
    }

    private long sum(String query, Instant since) {
        var asked = entities.createQuery(query, Long.class);
        if (since != null) {
            asked.setParameter("since", since);
        }
        Long bytes = asked.getSingleResult();
        return bytes == null ? 0 : bytes;
    }
}
