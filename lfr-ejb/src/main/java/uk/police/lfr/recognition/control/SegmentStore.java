package uk.police.lfr.recognition.control;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;
import uk.police.lfr.recognition.contract.SegmentView;
import uk.police.lfr.recognition.contract.Stretch;
import uk.police.lfr.recognition.entity.LiveSession;
import uk.police.lfr.recognition.entity.Segment;

/** Sessions and segments in the database. Callers bring the transaction. */
@Dependent
public class SegmentStore {
    @PersistenceContext
    private EntityManager entities;

    @Inject
    private TallyStore tallies;

    public void keep(LiveSession session) {
        entities.persist(session);
        entities.flush();
    }

    public void keep(Segment segment) {
        entities.persist(segment);
        entities.flush();
    }

    public Optional<LiveSession> session(String nonce) {
        return entities
                .createQuery("select s from LiveSession s where s.nonce = :nonce", LiveSession.class)
                .setParameter("nonce", nonce)
                .getResultList()
                .stream()
                .findFirst();
    }

    /** All sessions that were never ended, such as those of a server that was killed. */
    public List<LiveSession> open(long deploymentId) {
        return entities.createQuery(
                        "select s from LiveSession s where s.deploymentId = :deployment and s.endedAt is null",
                        LiveSession.class)
                .setParameter("deployment", deploymentId)
                .getResultList();
    }

    public List<Segment> of(LiveSession session) {
        return entities.createQuery(
                        "select s from Segment s where s.sessionId = :session order by s.number", Segment.class)
                .setParameter("session", session.id())
                .getResultList();
    }

    public long sessionsOf(long deploymentId) {
        return entities.createQuery("select count(s) from LiveSession s where s.deploymentId = :deployment", Long.class)
                .setParameter("deployment", deploymentId)
                .getSingleResult();
    }

    /** As {@link #views} without their counts, which cost statements of their own. */
    public List<Stretch> stretches(long deploymentId) {
        return entities.createQuery(
                        "select new uk.police.lfr.recognition.contract.Stretch(s.reason, s.startedAt, s.endedAt,"
                                + " s.threshold, s.listed) from Segment s where s.deploymentId = :deployment"
                                + " order by s.id",
                        Stretch.class)
                .setParameter("deployment", deploymentId)
                .getResultList();
    }

    /** In the order in which they began. */
    public List<SegmentView> views(long deploymentId) {
        return entities
                .createQuery("select s from Segment s where s.deploymentId = :deployment order by s.id", Segment.class)
                .setParameter("deployment", deploymentId)
                .getResultList()
                .stream()
                .map(segment -> segment.view(tallies.ofSegment(segment.id()), tallies.lifetimes(segment.id())))
                .toList();
    }
}
