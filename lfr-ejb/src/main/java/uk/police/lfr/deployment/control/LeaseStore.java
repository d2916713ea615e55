package uk.police.lfr.deployment.control;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.util.Optional;
import uk.police.lfr.deployment.entity.EngineLease;

/** What engines were last given. Callers bring the transaction. */
@Dependent
public class LeaseStore {
    @PersistenceContext
    private EntityManager entities;

    /** Nobody else is given a lease for this deployment until the transaction ends. */
    public EngineLease locked(long deploymentId) {
        EngineLease kept = entities.find(EngineLease.class, deploymentId, LockModeType.PESSIMISTIC_WRITE);
        if (kept == null) {
            kept = new EngineLease(deploymentId);
            entities.persist(kept);
        }
        return kept;
    }

    public Optional<EngineLease> of(long deploymentId) {
        return Optional.ofNullable(entities.find(EngineLease.class, deploymentId));
    }
}
