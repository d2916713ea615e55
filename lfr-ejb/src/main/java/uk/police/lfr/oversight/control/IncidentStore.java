package uk.police.lfr.oversight.control;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;
import uk.police.lfr.oversight.contract.IncidentCounts;
import uk.police.lfr.oversight.contract.IncidentState;
import uk.police.lfr.oversight.contract.IncidentView;
import uk.police.lfr.oversight.entity.Incident;
import uk.police.lfr.platform.contract.NotFound;

/** Incidents in the database. Callers bring the transaction. */
@Dependent
public class IncidentStore {
    @PersistenceContext
    private EntityManager entities;

    /** The one that is not closed yet. */
    public Optional<Incident> unclosed(String kind, String subject) {
        return entities.createQuery(
                        "select i from Incident i where i.kind = :kind and i.subject = :subject and i.state <> :closed",
                        Incident.class)
                .setParameter("kind", kind)
                .setParameter("subject", subject)
                .setParameter("closed", IncidentState.CLOSED)
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .getResultStream()
                .findFirst();
    }

    public Incident add(Incident incident) {
        entities.persist(incident);
        return incident;
    }

    public Incident locked(long id) {
        Incident incident = entities.find(Incident.class, id, LockModeType.PESSIMISTIC_WRITE);
        if (incident == null) {
            throw new NotFound("incident.not_found", id);
        }
        return incident;
    }

    /** Those that wait for people first, newest first among them. */
    public List<IncidentView> newest(int count) {
        return entities.createQuery(
                        "select i from Incident i order by case when i.state = :closed then 1 else 0 end, i.lastSeenAt desc",
                        Incident.class)
                .setParameter("closed", IncidentState.CLOSED)
                .setMaxResults(count)
                .getResultStream()
                .map(Incident::view)
                .toList();
    }

    public long waiting() {
        return entities.createQuery("select count(i) from Incident i where i.state <> :closed", Long.class)
                .setParameter("closed", IncidentState.CLOSED)
                .getSingleResult();
    }

    public IncidentCounts counts(String subject) {
        return new IncidentCounts(
                count("select count(i) from Incident i where i.subject = :subject", subject),
                count(
                        "select count(i) from Incident i where i.subject = :subject and i.closedAt is not null",
                        subject));
    }

    private long count(String query, String subject) {
        return entities.createQuery(query, Long.class)
                .setParameter("subject", subject)
                .getSingleResult();
    }
}
