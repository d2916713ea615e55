package uk.police.lfr.oversight.control;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import uk.police.lfr.oversight.entity.EmergencyAccess;
import uk.police.lfr.platform.contract.NotFound;

/** Emergency accesses in the database. Callers bring the transaction. */
@Dependent
public class EmergencyStore {
    @PersistenceContext
    private EntityManager entities;

    /** It has its number afterwards. */
    public EmergencyAccess add(EmergencyAccess emergency) {
        entities.persist(emergency);
        entities.flush();
        return emergency;
    }

    /** @throws NotFound there never was such a one */
    public EmergencyAccess emergency(long id) {
        return Optional.ofNullable(entities.find(EmergencyAccess.class, id))
                .orElseThrow(() -> new NotFound("emergency.not_found", id));
    }

    /** The one that this person has open at a deployment. */
    public Optional<EmergencyAccess> openOf(String username, long deploymentId, Instant now) {
        return entities.createQuery(
                        "select e from EmergencyAccess e where e.openedBy = :user and e.deploymentId = :deployment"
                                + " and e.endedAt is null and e.until > :now order by e.id",
                        EmergencyAccess.class)
                .setParameter("user", username)
                .setParameter("deployment", deploymentId)
                .setParameter("now", now)
                .getResultStream()
                .findFirst();
    }

    /** Those whose time is over and whose end is not written down, oldest first; locked. */
    public List<EmergencyAccess> overtime(Instant now) {
        return entities.createQuery(
                        "select e from EmergencyAccess e where e.endedAt is null and e.until <= :now order by e.id",
                        EmergencyAccess.class)
                .setParameter("now", now)
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .getResultList();
    }

    /** Newest first. */
    public List<EmergencyAccess> all() {
        return entities.createQuery("select e from EmergencyAccess e order by e.id desc", EmergencyAccess.class)
                .getResultList();
    }
}
