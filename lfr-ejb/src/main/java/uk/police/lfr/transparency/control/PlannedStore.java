package uk.police.lfr.transparency.control;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import uk.police.lfr.transparency.contract.PlannedRelease;
import uk.police.lfr.transparency.entity.PlannedPublication;

/** Publications that wait for their time. Callers bring the transaction. */
@Dependent
public class PlannedStore {
    @PersistenceContext
    private EntityManager entities;

    public void keep(PlannedPublication planned) {
        entities.persist(planned);
        entities.flush();
    }

    public Optional<PlannedRelease> of(long deploymentId) {
        return Optional.ofNullable(entities.find(PlannedPublication.class, deploymentId))
                .map(PlannedPublication::release);
    }

    Optional<PlannedPublication> lockedOf(long deploymentId) {
        return Optional.ofNullable(
                entities.find(PlannedPublication.class, deploymentId, LockModeType.PESSIMISTIC_WRITE));
    }

    void remove(PlannedPublication planned) {
        entities.remove(planned);
        entities.flush();
    }

    /** Deployments of which something is to be published now. */
    List<Long> dueAt(Instant now) {
        return entities.createQuery(
                        "select p.deploymentId from PlannedPublication p where p.refused is null and p.publishAt <= :now"
                                + " order by p.publishAt",
                        Long.class)
                .setParameter("now", now)
                .getResultList();
    }
}
