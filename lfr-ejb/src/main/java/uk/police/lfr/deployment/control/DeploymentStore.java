package uk.police.lfr.deployment.control;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import uk.police.lfr.deployment.contract.ClosedRecord;
import uk.police.lfr.deployment.contract.DayState;
import uk.police.lfr.deployment.contract.DeploymentCourse;
import uk.police.lfr.deployment.contract.DeploymentState;
import uk.police.lfr.deployment.contract.OperationalDay;
import uk.police.lfr.deployment.entity.Deployment;
import uk.police.lfr.platform.contract.NotFound;

/** Deployments in the database. Callers bring the transaction. */
@Dependent
public class DeploymentStore {
    @PersistenceContext
    private EntityManager entities;

    public void keep(Deployment deployment) {
        entities.persist(deployment);
        entities.flush();
    }

    /** @throws NotFound no deployment has this number */
    public Deployment deployment(long id) {
        return found(entities.find(Deployment.class, id), id);
    }

    /** As {@link #deployment}, and nobody else changes it until this transaction ends. */
    public Deployment locked(long id) {
        // The row first: left to find(), PostgreSQL is read before it is waited for, and what the other officer wrote
        // meanwhile is a fault instead of news.
        entities.createNativeQuery("select id from deployment where id = ?1 for update")
                .setParameter(1, id)
                .getResultList();
        return found(entities.find(Deployment.class, id, LockModeType.PESSIMISTIC_WRITE), id);
    }

    private static Deployment found(Deployment deployment, long id) {
        if (deployment == null) {
            throw new NotFound("deployment.not_found", id);
        }
        return deployment;
    }

    /** Those with an address of a camera that an earlier release may have stored in the clear. */
    public List<Deployment> withOpenAddresses() {
        return entities.createQuery(
                        "select distinct d from Deployment d join d.cameras c where c.sealedAddress is null",
                        Deployment.class)
                .getResultList();
    }

    /** Newest start first. */
    public List<Deployment> all() {
        return entities.createQuery("select d from Deployment d order by d.plan.startsAt desc", Deployment.class)
                .getResultList();
    }

    public List<Deployment> in(Collection<DeploymentState> states) {
        return entities.createQuery(
                        "select d from Deployment d where d.state in :states order by d.plan.startsAt",
                        Deployment.class)
                .setParameter("states", states)
                .getResultList();
    }

    /** Planned to begin from the first moment to before the last, the earliest first. */
    public List<DeploymentCourse> courses(Instant from, Instant to) {
        return entities.createQuery(
                        "select new uk.police.lfr.deployment.contract.DeploymentCourse(d.id, d.reference,"
                                + " d.plan.titleEn, d.plan.titleCy, d.state, d.outcome, d.plan.threshold,"
                                + " d.plan.startsAt, d.course.startedAt, d.course.endedAt) from Deployment d"
                                + " where d.plan.startsAt >= :from and d.plan.startsAt < :to order by d.plan.startsAt",
                        DeploymentCourse.class)
                .setParameter("from", from)
                .setParameter("to", to)
                .getResultList();
    }

    /** Records of deployments that were closed before that moment, as long as they are kept; the oldest first. */
    public List<ClosedRecord> closedRecords(Instant before, int most) {
        return entities.createQuery(
                        "select new uk.police.lfr.deployment.contract.ClosedRecord(d.id, d.reference, d.closing.closedAt)"
                                + " from Deployment d where d.closing.closedAt < :before"
                                + " and d.closing.recordExpiredAt is null order by d.closing.closedAt, d.id",
                        ClosedRecord.class)
                .setParameter("before", before)
                .setMaxResults(most)
                .getResultList();
    }

    /** Whether there is a deployment of this number whose record has not expired. */
    public boolean keepsRecord(long id) {
        return !entities.createQuery(
                        "select d.id from Deployment d where d.id = :id and d.closing.recordExpiredAt is null",
                        Long.class)
                .setParameter("id", id)
                .getResultList()
                .isEmpty();
    }

    /** Oral authorities that wait for their countersignature. */
    public List<Deployment> uncountersigned() {
        return entities.createQuery(
                        "select d from Deployment d where d.urgency.countersignBefore is not null", Deployment.class)
                .getResultList();
    }

    /** The deployment whose day this list belongs to; empty for a list that belongs to none yet. */
    public Optional<Long> withList(long watchlistId) {
        return entities.createQuery(
                        "select d.id from Deployment d join d.days each where each.watchlistId = :list", Long.class)
                .setParameter("list", watchlistId)
                .getResultStream()
                .findFirst();
    }

    /** The deployment of this operational day. */
    public Optional<Long> withDay(long dayId) {
        return entities.createQuery("select d.id from Deployment d join d.days each where each.id = :day", Long.class)
                .setParameter("day", dayId)
                .getResultStream()
                .findFirst();
    }

    /** In these states, soonest first. */
    public List<OperationalDay> daysIn(Collection<DayState> states) {
        return entities.createQuery(
                        "select distinct d from Deployment d join d.days each where each.state in :states",
                        Deployment.class)
                .setParameter("states", states)
                .getResultStream()
                .flatMap(deployment -> deployment.view().days().stream())
                .filter(day -> states.contains(day.state()))
                .sorted(Comparator.comparing(OperationalDay::start))
                .toList();
    }
}
