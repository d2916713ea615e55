package uk.police.lfr.oversight.control;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import uk.police.lfr.oversight.contract.RequestState;
import uk.police.lfr.oversight.entity.SubjectRequest;
import uk.police.lfr.platform.contract.NotFound;

/** Subject requests in the database. Callers bring the transaction. */
@Dependent
public class RequestStore {
    @PersistenceContext
    private EntityManager entities;

    /** From here on it has a number. */
    public SubjectRequest add(SubjectRequest request) {
        entities.persist(request);
        entities.flush();
        return request;
    }

    public SubjectRequest locked(long id) {
        SubjectRequest request = entities.find(SubjectRequest.class, id, LockModeType.PESSIMISTIC_WRITE);
        if (request == null) {
            throw new NotFound("request.not_found", id);
        }
        return request;
    }

    /** Unanswered ones first, the next deadline first among them. */
    public List<SubjectRequest> all() {
        return entities.createQuery(
                        "select r from SubjectRequest r"
                                + " order by case when r.answeredAt is null then 0 else 1 end, r.dueOn, r.id",
                        SubjectRequest.class)
                .getResultList();
    }

    public long waiting() {
        return entities.createQuery("select count(r) from SubjectRequest r where r.answeredAt is null", Long.class)
                .getSingleResult();
    }

    public List<SubjectRequest> overdue(LocalDate today) {
        return entities.createQuery(
                        "select r from SubjectRequest r where r.answeredAt is null and r.dueOn < :today",
                        SubjectRequest.class)
                .setParameter("today", today)
                .getResultList();
    }

    /** Answered before an instant, and not erased yet. */
    public List<SubjectRequest> answeredBefore(Instant instant) {
        return entities.createQuery(
                        "select r from SubjectRequest r where r.answeredAt < :instant and r.state <> :erased",
                        SubjectRequest.class)
                .setParameter("instant", instant)
                .setParameter("erased", RequestState.ERASED)
                .getResultList();
    }
}
